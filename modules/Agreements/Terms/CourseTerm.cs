using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>The term of an agreement as events have changed it.</summary>
internal static class CourseTerm
{
    /// <param name="life">The agreement.</param>
    /// <param name="happened">Its events that count.</param>
    /// <param name="day">The day on which the term of the agreement that it ends with is asked for.</param>
    public static ValidPeriod Of(AgreementLife life, IReadOnlyList<AgreementEvent> happened, DateOnly day)
    {
        var leader = EndsWithLeader(life, happened) ? AgreementStatusRules.TermOn(life.Leader!, day) : null;
        return Following(leader?.Period, life, happened);
    }

    /// <summary>Every term that it may have had: one for each that the agreement that it ends with may have had, the one of that agreement's own answer first.</summary>
    /// <param name="life">The agreement.</param>
    /// <param name="happened">Its events that count.</param>
    /// <param name="day">The day on which the terms of the agreement that it ends with are asked for.</param>
    public static IEnumerable<ValidPeriod> Possible(AgreementLife life, IReadOnlyList<AgreementEvent> happened, DateOnly day)
        => EndsWithLeader(life, happened) && AgreementStatusRules.TermOn(life.Leader!, day) is { } leader
            ? leader.Alternatives.Prepend(leader.Period).Select(term => Following(term, life, happened))
            : [Following(null, life, happened)];

    private static ValidPeriod Following(ValidPeriod? leader, AgreementLife life, IReadOnlyList<AgreementEvent> happened)
    {
        var term = Extended(life, happened);
        if (leader?.LastDay is { } followed) term = Until(term, followed);

        // An end that takes effect on a known day, before the last day that was agreed, comes instead of it.
        foreach (var ending in happened.Where(one => one.Kind.Ends()))
        {
            if (ending.EffectiveOn is not { Precision: PartialDatePrecision.Day, Qualifier: PartialDateQualifier.Exact } effective) continue;
            if (effective.DayBefore() is { } last && (term.LastDay is null || last.Latest < term.LastDay.Earliest)) term = Until(term, last);
        }

        return term;
    }

    /// <summary>The original term with the first day that came to be and the last day that it was extended to.</summary>
    public static ValidPeriod Extended(AgreementLife life, IReadOnlyList<AgreementEvent> happened)
    {
        var term = life.OriginalTerm;
        var entered = happened.FirstOrDefault(one => one.Kind is AgreementEventKind.EnteredIntoForce)?.OccurredOn;
        if (term.FirstDay is null && entered is not null && !(term.LastDay?.Latest < entered.Earliest))
            term = ValidPeriod.Between(entered, term.LastDay, noLastDay: term.LastDayKind);
        return LatestExtension(happened) is { } lastDay ? Until(term, PartialDate.Of(lastDay)) : term;
    }

    /// <summary>Whether its last day is that of the agreement that it ends with, because none is its own.</summary>
    public static bool EndsWithLeader(AgreementLife life, IReadOnlyList<AgreementEvent> happened)
        => life is { Leader: not null, OriginalTerm.LastDay: null } && LatestExtension(happened) is null;

    private static DateOnly? LatestExtension(IReadOnlyList<AgreementEvent> happened)
        => happened.LastOrDefault(one => one is { Kind: AgreementEventKind.Extended, NewLastDay: not null })?.NewLastDay;

    // What ends before it begins has no term to show; the status tells that it has ended.
    private static ValidPeriod Until(ValidPeriod term, PartialDate lastDay)
        => lastDay.Latest < term.FirstDay?.Earliest ? term : term.Until(lastDay);
}
