using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Tasks;

namespace Samverkan.RoleMap.Gaps;

/// <summary>Whether a task lies without a holder on a day, and why.</summary>
/// <remarks>Source: the domain model, section 8, as the settled points, 4.1, have it. The first rule that fits decides.</remarks>
internal static class GapRules
{
    /// <summary>The gap of a task, or null when it has none or is not judged.</summary>
    /// <param name="task">The task.</param>
    /// <param name="hasParts">Whether it has children: it is judged through them.</param>
    /// <param name="assignments">All that the task has ever had, in every role and standing.</param>
    /// <param name="facts">The day, and what is known of holders and bases on it.</param>
    public static Gap? Judge(TaskEntry task, bool hasParts, IReadOnlyList<RoleAssignment> assignments, DayFacts facts)
    {
        if (hasParts || task.Validity.On(facts.Day) is null) return null;
        if (assignments.Count == 0) return new Gap(task, GapKind.NoHolder) { Certainty = BegunOn(task, facts) };

        var judged = assignments.Where(each => each.IsJudged).OrderBy(each => each.Key, StringComparer.Ordinal).ToList();
        if (judged.Count == 0 || IsBeforeTheFirst(judged, facts.Day)) return null;

        var held = judged.Where(each => each.Standing == Standing.Established && facts.Holds(each)).ToList();
        return held.Count > 0 ? OfHeld(task, judged, held, facts) : OfUnheld(task, judged, facts);
    }

    private static bool IsBeforeTheFirst(List<RoleAssignment> judged, DateOnly day)
        => judged.Where(each => each.Standing is Standing.Established or Standing.Proposed or Standing.Intended)
            .Select(each => each.Validity.FromDay)
            .DefaultIfEmpty(int.MinValue)
            .Min() > day.DayNumber;

    private static Gap? OfHeld(TaskEntry task, List<RoleAssignment> judged, List<RoleAssignment> held, DayFacts facts)
    {
        var living = held.Where(each => !facts.IsGone(each)).ToList();
        var lost = held.Where(each => facts.IsGone(each) && living.All(other => other.Role != each.Role)).ToList();
        if (lost.Count > 0)
        {
            return new Gap(task, GapKind.HolderGone)
            {
                Since = facts.Gone[lost[0].Holder]?.DayAfter(),
                Previous = lost,
                Candidates = Candidates(judged, facts),
                Certainty = CertaintyOf(lost, facts),
            };
        }

        if (living.All(each => each.Role == Role.Accountable) && OfPerformers(task, judged, facts) is { } gap)
            return gap with { Certainty = CertaintyOf(living, facts) };

        if (CertaintyOf(living, facts) == Certainty.Certain) return null;
        return new Gap(task, GapKind.UncertainPeriod) { Previous = living, Candidates = Candidates(judged, facts), Certainty = Certainty.Uncertain };
    }

    /// <summary>That nobody performs is a gap only where someone once did or is proposed to.</summary>
    private static Gap? OfPerformers(TaskEntry task, List<RoleAssignment> judged, DayFacts facts)
    {
        var performers = judged.Where(each => each.Role == Role.Performs).ToList();
        var previous = Last(performers, facts.Day);
        var candidates = Candidates(performers, facts);
        if (previous.Count == 0 && candidates.All(each => each.Standing != Standing.Proposed)) return null;

        return new Gap(task, GapKind.NoPerformer) { Since = DayAfter(previous), Previous = previous, Candidates = candidates, Cause = CauseOf(previous, facts) };
    }

    private static Gap OfUnheld(TaskEntry task, List<RoleAssignment> judged, DayFacts facts)
    {
        var previous = Last(judged, facts.Day);
        var candidates = Candidates(judged, facts);
        var cause = CauseOf(previous, facts);
        var kind = KindOf(judged, candidates, cause);
        var deciding = candidates.Where(each => each.Standing == StandingOf(kind)).ToList();
        return new Gap(task, kind)
        {
            Since = DayAfter(previous),
            Previous = previous,
            Candidates = candidates,
            Cause = cause,
            Certainty = CertaintyOfUnheld(task, previous, deciding, facts),
        };
    }

    private static GapKind KindOf(List<RoleAssignment> judged, IReadOnlyList<RoleAssignment> candidates, NodeRef? cause)
    {
        if (Has(candidates, Standing.Proposed)) return GapKind.OnlyProposed;
        if (Has(candidates, Standing.Intended)) return GapKind.OnlyIntended;
        if (cause is not null) return GapKind.BasisLapsed;
        if (Has(judged, Standing.Established)) return GapKind.NoHolder;
        if (Has(judged, Standing.Proposed)) return GapKind.OnlyProposed;
        return Has(judged, Standing.Intended) ? GapKind.OnlyIntended : GapKind.NoHolder;
    }

    private static Standing? StandingOf(GapKind kind) => kind switch
    {
        GapKind.OnlyProposed => Standing.Proposed,
        GapKind.OnlyIntended => Standing.Intended,
        _ => null,
    };

    private static bool Has(IReadOnlyList<RoleAssignment> assignments, Standing standing) => assignments.Any(each => each.Standing == standing);

    /// <summary>Those that held the task last: of all established ones that are over, the ones that ended latest.</summary>
    private static List<RoleAssignment> Last(List<RoleAssignment> judged, DateOnly day)
    {
        var over = judged.Where(each => each.Standing == Standing.Established && each.Validity.UntilDay <= day.DayNumber).ToList();
        return over.Count == 0 ? over : [.. over.Where(each => each.Validity.UntilDay == over.Max(other => other.Validity.UntilDay))];
    }

    private static PartialDate? DayAfter(List<RoleAssignment> previous)
        => previous.Count == 0 ? null : previous[0].Validity.Period.LastDay?.DayAfter();

    private static NodeRef? CauseOf(List<RoleAssignment> previous, DayFacts facts) => previous.Find(facts.LapsedWithItsBasis)?.Basis;

    private static List<RoleAssignment> Candidates(List<RoleAssignment> judged, DayFacts facts)
        => [.. judged.Where(each => each.Standing is Standing.Proposed or Standing.Intended && facts.Holds(each)).OrderBy(each => each.Standing)];

    /// <summary>Somebody who has held the task shows that there is one; else only its own first day does. That it may have ended makes no gap uncertain.</summary>
    private static Certainty CertaintyOfUnheld(TaskEntry task, List<RoleAssignment> previous, List<RoleAssignment> deciding, DayFacts facts)
    {
        if (deciding.Count > 0 && CertaintyOf(deciding, facts) == Certainty.Uncertain) return Certainty.Uncertain;
        return previous.Count > 0 ? Certainty.Certain : BegunOn(task, facts);
    }

    private static Certainty BegunOn(TaskEntry task, DayFacts facts)
        => task.Validity.HasSurelyBegunBy(facts.Day) ? Certainty.Certain : Certainty.Uncertain;

    private static Certainty CertaintyOf(List<RoleAssignment> assignments, DayFacts facts)
        => assignments.Exists(each => facts.CertaintyOf(each) == Certainty.Certain) ? Certainty.Certain : Certainty.Uncertain;
}
