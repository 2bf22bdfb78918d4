using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Seed;

/// <summary>The rules that agreements keep among themselves and in the order of their events.</summary>
internal sealed class SeededLives
{
    private readonly Dictionary<AgreementId, (SeedRecord Record, Agreement Agreement, IReadOnlyList<AgreementEvent> Events)> read = [];

    public void Add(SeedRecord record, Agreement agreement, IReadOnlyList<AgreementEvent> events)
    {
        read[agreement.Id] = (record, agreement, [.. events.OrderBy(one => one.Order)]);
        CheckExtensions(record, agreement, events);
        CheckNotice(record, events);
    }

    /// <summary>What can only be seen when all agreements of the file have been read.</summary>
    public void Check()
    {
        foreach (var (record, agreement, events) in read.Values)
        {
            if (LeadsBack(agreement)) record.Fault("The agreement ends with one that ends with it (INV-17).", "coTerminousWith without a circle");
            if (agreement.ReplacesId is { } id && read.TryGetValue(id, out var replaced) && Overlaps(agreement, replaced.Agreement, replaced.Events))
                record.Fault($"The agreement begins before the one that it replaces, {replaced.Agreement.Key}, has ended (INV-05).", "terms that share no day");
        }
    }

    private static void CheckExtensions(SeedRecord record, Agreement agreement, IReadOnlyList<AgreementEvent> events)
    {
        var lastDay = agreement.OriginalTerm.Period.LastDay?.Latest;
        foreach (var extension in events.Where(one => one.Kind is AgreementEventKind.Extended))
        {
            if (extension.NewLastDay is not { } day || day <= lastDay)
                record.Fault($"The extension {extension.Key} gives no last day that is later than the one before (INV-16).", "newLastDay, later than the term's last day");
            lastDay = extension.NewLastDay ?? lastDay;
        }
    }

    private static void CheckNotice(SeedRecord record, IReadOnlyList<AgreementEvent> events)
    {
        foreach (var notice in events.Where(one => one is { Kind: AgreementEventKind.NoticeGiven, EffectiveOn: null }))
            record.Fault($"The notice {notice.Key} has no day on which it takes effect (INV-16).", "effectiveOn");

        var given = events.FirstOrDefault(one => one.Kind is AgreementEventKind.NoticeGiven)?.OccurredOn?.Earliest;
        foreach (var ended in events.Where(one => one.Kind is AgreementEventKind.Terminated && one.OccurredOn?.Latest < given))
            record.Fault($"The end {ended.Key} lies before the notice (INV-16).", "a day on or after that of the notice");
    }

    private bool LeadsBack(Agreement agreement)
    {
        var passed = new HashSet<AgreementId>();
        for (var next = agreement.CoTerminousWithId; next is { } id; next = read.TryGetValue(id, out var leader) ? leader.Agreement.CoTerminousWithId : null)
        {
            if (id == agreement.Id) return true;
            if (!passed.Add(id)) return false;
        }

        return false;
    }

    private static bool Overlaps(Agreement agreement, Agreement replaced, IReadOnlyList<AgreementEvent> events)
        => agreement.OriginalTerm.Period.FirstDay is { } first
            && (events.LastOrDefault(one => one.NewLastDay is not null)?.NewLastDay ?? replaced.OriginalTerm.Period.LastDay?.Latest) is { } last
            && first.Latest <= last;
}
