using Samverkan.Agreements.Terms;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Seed;

/// <summary>The rules that the events of one agreement keep among themselves (INV-16).</summary>
internal static class EventRules
{
    public static void Check(SeedRecord record, Agreement agreement, IReadOnlyList<AgreementEvent> events)
    {
        List<AgreementEvent> ordered = [.. events.OrderBy(one => one.Order)];
        CheckExtensions(record, agreement, ordered);
        CheckNotice(record, ordered);
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
}
