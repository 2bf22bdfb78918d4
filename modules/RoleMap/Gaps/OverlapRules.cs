using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Tasks;

namespace Samverkan.RoleMap.Gaps;

/// <summary>Where more than one have the same role in a task on a day.</summary>
/// <remarks>Source: the domain model, section 8 and INV-29, as the settled points, 4.1 and 4.2, have it. Judged roles are those of the gaps.</remarks>
internal static class OverlapRules
{
    /// <summary>The overlaps of a task, those of accountability first.</summary>
    /// <param name="task">The task.</param>
    /// <param name="assignments">Those of the task, of the standings that are looked at.</param>
    /// <param name="facts">The day, and what is known of holders on it.</param>
    public static IEnumerable<Overlap> Judge(TaskEntry task, IReadOnlyList<RoleAssignment> assignments, DayFacts facts)
    {
        var valid = assignments
            .Where(each => each.IsJudged && facts.Holds(each) && !facts.IsGone(each))
            .OrderBy(each => each.Key, StringComparer.Ordinal)
            .ToList();

        foreach (var role in valid.GroupBy(each => each.Role).OrderBy(group => group.Key))
        {
            var pairs = Pairs([.. role], facts);
            if (role.Key == Role.Accountable && pairs.Count > 0) yield return Of(task, OverlapKind.TwoAccountable, pairs, facts);

            var unsettled = pairs.FindAll(pair => !pair.One.HasSettledShare || !pair.Other.HasSettledShare);
            if (unsettled.Count > 0) yield return Of(task, OverlapKind.SharedWithoutShare, unsettled, facts);
        }
    }

    private static List<(RoleAssignment One, RoleAssignment Other)> Pairs(List<RoleAssignment> sameRole, DayFacts facts)
        => [.. from one in sameRole
               from other in sameRole
               where string.CompareOrdinal(one.Key, other.Key) < 0 && Overlap(one, other, facts)
               select (one, other)];

    private static bool Overlap(RoleAssignment one, RoleAssignment other, DayFacts facts)
        => one.Holder != other.Holder
            && one.SharesTerritoryWith(other)
            && !facts.AreGroupAndMember(one.Holder, other.Holder)
            && (BothCertain(one, other, facts) || !IsChangeBetween(one, other));

    private static bool BothCertain(RoleAssignment one, RoleAssignment other, DayFacts facts)
        => facts.CertaintyOf(one) == Certainty.Certain && facts.CertaintyOf(other) == Certainty.Certain;

    /// <summary>Whether the doubt is which of the two has already taken over: the last unit of one meets the first unit of the other.</summary>
    private static bool IsChangeBetween(RoleAssignment one, RoleAssignment other)
        => Meet(one.Validity.Period.LastDay, other.Validity.Period.FirstDay) || Meet(other.Validity.Period.LastDay, one.Validity.Period.FirstDay);

    private static bool Meet(PartialDate? last, PartialDate? first)
    {
        if (last is null || first is null) return false;
        return Start(last) <= Finish(first) && Start(first) <= Finish(last);
    }

    // About then is one unit wider to each side.
    private static DateOnly Start(PartialDate date)
        => (date.Qualifier == PartialDateQualifier.Approximate ? date.DayBefore() ?? date : date).Earliest;

    private static DateOnly Finish(PartialDate date)
        => (date.Qualifier == PartialDateQualifier.Approximate ? date.DayAfter() ?? date : date).Latest;

    private static Overlap Of(TaskEntry task, OverlapKind kind, List<(RoleAssignment One, RoleAssignment Other)> pairs, DayFacts facts)
    {
        var assignments = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().OrderBy(each => each.Key, StringComparer.Ordinal).ToList();
        var certainty = pairs.Exists(pair => BothCertain(pair.One, pair.Other, facts)) ? Certainty.Certain : Certainty.Uncertain;
        return new Overlap(task, kind, assignments, certainty);
    }
}
