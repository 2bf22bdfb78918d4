using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Terms;

/// <summary>Reads what decides the status of agreements.</summary>
internal static class AgreementLives
{
    /// <summary>The lives of many agreements, with those of the ones that they end with: three statements, whatever the number, and three more for each step to such a one.</summary>
    public static async Task<IReadOnlyDictionary<AgreementId, AgreementLife>> LivesAsync(
        this AgreementsDb db, IReadOnlyList<AgreementId> ids, CancellationToken cancellationToken)
    {
        var read = new Dictionary<AgreementId, (AgreementLife Life, AgreementId? Leader)>();
        for (var wanted = ids; wanted.Count > 0; wanted = [.. read.Values.Select(one => one.Leader).OfType<AgreementId>().Distinct().Where(id => !read.ContainsKey(id))])
        {
            foreach (var one in await ReadAsync(db, wanted, cancellationToken)) read[one.Life.Id] = one;

            // An id that nothing has is not asked for again.
            foreach (var missing in wanted.Where(id => !read.ContainsKey(id))) read[missing] = default;
        }

        return ids.Distinct().Where(id => read[id].Life is not null).ToDictionary(id => id, id => Led(id, read, []));
    }

    /// <summary>The life that a document tells of, which need not be what the tables have. What it ends with is left out.</summary>
    public static AgreementLife Of(JsonObject document)
    {
        var id = new AgreementId(SeedId.For("Agreement", document.TextOf("key")!));
        return new AgreementLife
        {
            Id = id,
            DiaryNumber = document.TextOf("diaryNumber") ?? "",
            OriginalTerm = ValidPeriod.Parse(document.TextOf("originalTerm") ?? "/"),
            Events = [.. document.PartsOf("events").Select((one, i) => EventOf(one, id, i)).OrderBy(one => one.Order)],
            Attestations = [.. document.PartsOf("attestations").Select((seen, i) => new Attestation
            {
                AgreementId = id,
                Order = OrderOf(seen, i),
                On = PartialDate.Parse(seen.TextOf("on")!),
                Status = GraphNames.Parse<AgreementStatus>(seen.TextOf("status")!),
            }).OrderBy(seen => seen.Order)],
        };
    }

    private static AgreementEvent EventOf(JsonObject one, AgreementId agreement, int index)
    {
        var key = one.TextOf("key")!;
        return new AgreementEvent
        {
            Id = new AgreementEventId(SeedId.For("AgreementEvent", key)),
            Key = key,
            AgreementId = agreement,
            Order = OrderOf(one, index),
            Kind = GraphNames.Parse<AgreementEventKind>(one.TextOf("kind")!),
            OccurredOn = DateOf(one, "occurredOn"),
            KnownNoLaterThan = DateOf(one, "knownNoLaterThan")?.Latest,
            EffectiveOn = DateOf(one, "effectiveOn"),
            NewLastDay = DateOf(one, "newLastDay")?.Latest,
        };
    }

    private static int OrderOf(JsonObject part, int index) => part["order"]?.GetValue<int>() ?? index + 1;

    private static PartialDate? DateOf(JsonObject one, string member) => one.TextOf(member) is { } text ? PartialDate.Parse(text) : null;

    private static async Task<List<(AgreementLife Life, AgreementId? Leader)>> ReadAsync(
        AgreementsDb db, IReadOnlyList<AgreementId> ids, CancellationToken cancellationToken)
    {
        var agreements = await db.Agreements.AsNoTracking().Where(agreement => ids.Contains(agreement.Id)).ToListAsync(cancellationToken);
        var events = (await db.Events.AsNoTracking().Where(one => ids.Contains(one.AgreementId)).OrderBy(one => one.Order).ToListAsync(cancellationToken))
            .ToLookup(one => one.AgreementId);
        var seen = (await db.Attestations.AsNoTracking().Where(one => ids.Contains(one.AgreementId)).OrderBy(one => one.Order).ToListAsync(cancellationToken))
            .ToLookup(one => one.AgreementId);
        return agreements.ConvertAll(agreement => (LifeOf(agreement, [.. events[agreement.Id]], [.. seen[agreement.Id]]), agreement.CoTerminousWithId));
    }

    private static AgreementLife LifeOf(Agreement agreement, IReadOnlyList<AgreementEvent> events, IReadOnlyList<Attestation> seen) => new()
    {
        Id = agreement.Id,
        DiaryNumber = agreement.DiaryNumber.Raw,
        OriginalTerm = agreement.OriginalTerm.Period,
        Events = events,
        Attestations = seen,
    };

    // A circle (INV-17) is cut where it closes: the register does not fall over what should not be in it.
    private static AgreementLife Led(AgreementId id, Dictionary<AgreementId, (AgreementLife Life, AgreementId? Leader)> read, HashSet<AgreementId> passed)
        => passed.Add(id) && read[id].Leader is { } leader && read[leader].Life is not null && !passed.Contains(leader)
            ? read[id].Life with { Leader = Led(leader, read, passed) }
            : read[id].Life;
}

/// <summary>Loads what decides the status of agreements, once for all days that a query asks about.</summary>
internal sealed class AgreementLifeDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : BatchDataLoader<AgreementId, AgreementLife>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<AgreementId, AgreementLife>> LoadBatchAsync(
        IReadOnlyList<AgreementId> keys, CancellationToken cancellationToken)
        => ((AgreementsDb)services.GetService(typeof(AgreementsDb))!).LivesAsync(keys, cancellationToken);
}
