using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>One course that the life of an agreement may have taken by a day: which of its events have happened, and what follows from that.</summary>
internal sealed class Course(AgreementLife life, IReadOnlyList<AgreementEvent> happened, DateOnly day)
{
    public AgreementLife Life => life;

    public IReadOnlyList<AgreementEvent> Happened => happened;

    /// <summary>The original term as what has happened has changed it.</summary>
    public ValidPeriod Term { get; } = CourseTerm.Of(life, happened, day);

    /// <summary>The term and the others that it may be, where the agreement that it ends with leaves it open.</summary>
    public IEnumerable<ValidPeriod> Terms => CourseTerm.Possible(life, happened, day);

    public bool Has(AgreementEventKind kind) => happened.Any(one => one.Kind == kind);

    public Reading Read() => happened.Any(one => one.Kind.TakesADecision()) ? ReadDecided() : ReadUndecided();

    private Reading ReadUndecided()
    {
        if (Has(AgreementEventKind.Withdrawn)) return new Reading(AgreementStatus.Withdrawn);
        if (happened.Count == 0) return new Reading(null);

        // What became of a proposal is not known after it was last seen; unless it is known, and then only that decides.
        var status = Has(AgreementEventKind.Proposed) ? AgreementStatus.Proposed : AgreementStatus.Draft;
        return life.GoesOnFrom(status) || day <= life.LastSeen(status)?.Earliest ? new Reading(status) : new Reading(status) { OrElse = [AgreementStatus.Adopted, AgreementStatus.Withdrawn] };
    }

    private Reading ReadDecided()
    {
        var (validity, today) = (new Validity(Term, life.SeenInForce), day.DayNumber);
        var leader = life.Leader is null ? null : AgreementStatusRules.On(life.Leader, day);
        var endings = happened.Where(one => one.Kind.Ends()).Select(Ending).ToList();
        var termIsOver = today >= validity.UntilDay && !CourseTerm.EndsWithLeader(life, happened);
        if (termIsOver || endings.Any(ending => ending.HasComeOn(day))) return new Reading(AgreementStatus.Ended, Reason());
        if (leader?.Status is AgreementStatus.Ended)
            return new Reading(AgreementStatus.Ended, EndReason.FollowedOther) { OrElse = leader.Possible.Count > 1 ? [AgreementStatus.InForce] : [] };

        var entered = Has(AgreementEventKind.EnteredIntoForce);
        if (today < validity.FromDay && !entered) return new Reading(AgreementStatus.Adopted);

        var orElse = new List<AgreementStatus?>();
        if (today < validity.CertainFromDay && !entered) orElse.Add(AgreementStatus.Adopted);
        if (today >= validity.CertainUntilDay || endings.Any(ending => ending.MayHaveComeOn(day)) || leader?.Possible.Contains(AgreementStatus.Ended) == true)
            orElse.Add(AgreementStatus.Ended);
        return new Reading(Has(AgreementEventKind.NoticeGiven) ? AgreementStatus.InForceUnderNotice : AgreementStatus.InForce) { OrElse = orElse };
    }

    private EndReason Reason() => this switch
    {
        _ when Has(AgreementEventKind.NoticeGiven) || Has(AgreementEventKind.Terminated) => EndReason.Terminated,
        _ when Has(AgreementEventKind.Replaced) => EndReason.Replaced,
        _ => EndReason.TermEnded,
    };

    /// <summary>From when on an event ends the agreement. A notice without a day on which it takes effect ends nothing by itself.</summary>
    private static DayWindow Ending(AgreementEvent one) => one switch
    {
        { EffectiveOn: { } effective } => DayWindow.Of(effective),
        { Kind: AgreementEventKind.NoticeGiven } => new DayWindow(DayWindow.Never, DayWindow.Never),
        _ => new DayWindow(DayWindow.Always, DayWindow.Always),
    };
}

/// <summary>The status on one course, and which others it may be because the term leaves it open.</summary>
internal sealed record Reading(AgreementStatus? Status, EndReason? EndReason = null)
{
    public IReadOnlyList<AgreementStatus?> OrElse { get; init; } = [];
}
