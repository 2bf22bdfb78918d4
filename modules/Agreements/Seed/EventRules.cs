using Samverkan.Agreements.Terms;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Seed;

/// <summary>The rules that the events of one agreement keep among themselves (INV-16, and the order of the domain model, section 6.1).</summary>
internal static class EventRules
{
    /// <param name="agreement">The agreement.</param>
    /// <param name="events">Its events, with where they were read.</param>
    /// <param name="attestations">When which status was seen.</param>
    public static void Check(Agreement agreement, IReadOnlyList<(SeedRecord Record, AgreementEvent Event)> events, IReadOnlyList<Attestation> attestations)
    {
        List<(SeedRecord Record, AgreementEvent Event)> ordered = [.. events.OrderBy(one => one.Event.Order)];
        CheckExtensions(agreement, ordered);
        CheckNotice(ordered);
        CheckOrder(agreement, ordered, attestations);
    }

    private static void CheckExtensions(Agreement agreement, IReadOnlyList<(SeedRecord Record, AgreementEvent Event)> events)
    {
        var lastDay = agreement.OriginalTerm.Period.LastDay?.Latest;
        foreach (var (record, extension) in events.Where(one => one.Event.Kind is AgreementEventKind.Extended))
        {
            if (extension.NewLastDay is not { } day || day <= lastDay)
                record.FaultOf("newLastDay", $"The extension {extension.Key} gives no last day that is later than the one before (INV-16).", $"a day after {lastDay?.ToString("O", null) ?? "the term's last one"}");
            lastDay = extension.NewLastDay ?? lastDay;
        }
    }

    private static void CheckNotice(IReadOnlyList<(SeedRecord Record, AgreementEvent Event)> events)
    {
        foreach (var (record, notice) in events.Where(one => one.Event is { Kind: AgreementEventKind.NoticeGiven, EffectiveOn: null }))
            record.FaultOf("effectiveOn", $"The notice {notice.Key} has no day on which it takes effect (INV-16).", "the first day on which the agreement no longer holds");

        var given = events.Select(one => one.Event).FirstOrDefault(one => one.Kind is AgreementEventKind.NoticeGiven)?.OccurredOn?.Earliest;
        foreach (var (record, ended) in events.Where(one => one.Event.Kind is AgreementEventKind.Terminated && (one.Event.EffectiveOn ?? one.Event.OccurredOn)?.Latest < given))
            record.FaultOf(ended.EffectiveOn is null ? "occurredOn" : "effectiveOn", $"The end {ended.Key} lies before the notice (INV-16).", "a day on or after that of the notice");
    }

    private static void CheckOrder(Agreement agreement, List<(SeedRecord Record, AgreementEvent Event)> events, IReadOnlyList<Attestation> attestations)
    {
        var life = new AgreementLife
        {
            Id = agreement.Id,
            DiaryNumber = agreement.DiaryNumber.Raw,
            OriginalTerm = agreement.OriginalTerm.Period,
            Events = [],
            Attestations = attestations,
        };
        for (var i = 0; i < events.Count; i++)
        {
            var (record, one) = events[i];
            if (events.Take(i).Select(each => each.Event).LastOrDefault(one.IsDatedBefore) is { } later)
                record.FaultOf("occurredOn", $"It is dated before {later.Key}, which comes before it in the life of the agreement.", "a later date, or an earlier place");
            else if (one.HindranceTo(life with { Events = [.. events.Take(i).Select(each => each.Event)] }) is { } hindrance)
                Refuse(record, one, hindrance);
        }
    }

    private static void Refuse(SeedRecord record, AgreementEvent one, Hindrance hindrance)
    {
        var (kind, state) = (GraphNames.Of(one.Kind), hindrance.Status is { } status ? GraphNames.Of(status) : null);
        record.FaultOf(
            one.IsDecidedByItsEffect ? "effectiveOn" : "occurredOn",
            state is null ? $"{kind} cannot happen to an agreement of which nothing else is known." : $"{kind} cannot happen to an agreement that is {state}.",
            "an event that can follow on what has happened",
            FaultKind.State,
            state);
    }
}
