using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;

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
