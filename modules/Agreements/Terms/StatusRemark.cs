using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>Says in words what a reader must know beside a status.</summary>
internal static class StatusRemark
{
    public static string? Of(AgreementState state, Course course, IReadOnlyList<EventWindow> open)
    {
        var sentences = open.Select(window => Open(window.Event))
            .Concat(state.Status switch
            {
                AgreementStatus.Draft or AgreementStatus.Proposed => Undecided(state),
                AgreementStatus.InForce or AgreementStatus.InForceUnderNotice => InForce(state, course),
                AgreementStatus.Ended => Ended(state, course),
                _ => [],
            })
            .ToList();
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    private static string Open(AgreementEvent one) => one switch
    {
        { KnownNoLaterThan: { } day, OccurredOn: null } => $"{Happened(one.Kind)} on an unknown day, no later than {day:O}.",
        { OccurredOn: { Qualifier: PartialDateQualifier.NoLaterThan } date } => $"{Happened(one.Kind)} on an unknown day, no later than {Plain(date)}.",
        { OccurredOn: { Qualifier: PartialDateQualifier.NoEarlierThan } date } => $"{Happened(one.Kind)} on an unknown day, no earlier than {Plain(date)}.",
        { OccurredOn: { } date } => $"{Happened(one.Kind)} in {Plain(date)}; the day is not known.",
        _ => $"{Happened(one.Kind)} on an unknown day.",
    };

    // Where it is known what came next, the sentence on that event says all there is to say.
    private static IEnumerable<string> Undecided(AgreementState state)
    {
        if (state.Certainty is Certainty.Certain || state.Life.GoesOnFrom(state.Status!.Value)) yield break;

        var what = state.Status is AgreementStatus.Draft ? "a draft" : "a proposal";
        yield return state.Life.LastSeen(state.Status.Value) is { } seen
            ? $"Last seen as {what} {At(seen)}; what became of it is not known."
            : $"What became of it after it was {what} is not known.";
    }

    private static IEnumerable<string> InForce(AgreementState state, Course course)
    {
        var validity = new Validity(course.Term, state.Life.SeenInForce);
        if (state.Possible.Contains(AgreementStatus.Adopted) && state.Day.DayNumber < validity.CertainFromDay)
            yield return course.Term.FirstDay is { } first ? $"It begins in {Plain(first)}; the day is not known." : "Its first day is not known.";
        if (!state.Possible.Contains(AgreementStatus.Ended) || state.Day.DayNumber < validity.CertainUntilDay) yield break;

        yield return (course.Term.LastDay, LastSeenInForce(state.Life)) switch
        {
            ({ Qualifier: PartialDateQualifier.NoLaterThan } last, _) => $"It ends no later than {Plain(last)}; the day is not known.",
            ({ } last, _) => $"It ends in {Plain(last)}; the day is not known.",
            (null, { } seen) => $"Last seen in force {At(seen)}; its end is not known.",
            _ => "Its end is not known.",
        };
    }

    private static IEnumerable<string> Ended(AgreementState state, Course course)
    {
        if (state.EndReason is EndReason.FollowedOther) yield return $"It held for the same time as {state.Life.Leader!.DiaryNumber}.";
        if (state.EndReason is not EndReason.Terminated) yield break;

        var effective = course.Happened.Select(one => one.Kind.Ends() ? one.EffectiveOn : null).FirstOrDefault(day => day is not null);
        if (CourseTerm.Extended(state.Life, course.Happened).LastDay is { } last && last == effective?.DayBefore()) yield return "Its term ran out the same night.";
    }

    private static PartialDate? LastSeenInForce(AgreementLife life) => life.SeenInForce.MaxBy(date => date.Earliest);

    private static string At(PartialDate date) => date switch
    {
        { Qualifier: PartialDateQualifier.NoLaterThan } => $"no later than {Plain(date)}",
        { Qualifier: PartialDateQualifier.NoEarlierThan } => $"no earlier than {Plain(date)}",
        { Qualifier: PartialDateQualifier.Approximate } => $"around {Plain(date)}",
        { Precision: PartialDatePrecision.Day } => $"on {Plain(date)}",
        _ => $"in {Plain(date)}",
    };

    private static string Plain(PartialDate date) => date.Text.TrimStart('<', '>', '=').TrimEnd('~');

    private static string Happened(AgreementEventKind kind) => kind switch
    {
        AgreementEventKind.Drafted => "It was drafted",
        AgreementEventKind.Proposed => "It was proposed",
        AgreementEventKind.Adopted => "It was adopted",
        AgreementEventKind.Signed => "It was signed",
        AgreementEventKind.Concluded => "It was concluded",
        AgreementEventKind.EnteredIntoForce => "It entered into force",
        AgreementEventKind.NoticeGiven => "Notice was given",
        AgreementEventKind.Terminated => "It was terminated",
        AgreementEventKind.Replaced => "It was replaced",
        AgreementEventKind.Withdrawn => "It was withdrawn",
        _ => "Its term ended",
    };
}
