using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Tasks;

namespace Samverkan.RoleMap.Gaps;

/// <summary>The role map as it would be if what some of it rests on had ended on a day.</summary>
/// <param name="Bases">What would have ended.</param>
/// <param name="Day">The first day on which they would no longer hold.</param>
internal sealed record LapsedBases(IReadOnlySet<NodeRef> Bases, DateOnly Day)
{
    /// <summary>Cut off the day before where it rests on one of them; null where nothing of it would be left (INV-28).</summary>
    public RoleAssignment? Of(RoleAssignment assignment)
    {
        if (assignment.Basis is not { } basis || !Bases.Contains(basis) || assignment.Validity.UntilDay <= Day.DayNumber) return assignment;
        return assignment.Validity.FromDay >= Day.DayNumber ? null : assignment.Until(Day.AddDays(-1));
    }

    /// <summary>Whether it would be a task: one of an agreement, with a last day of its own, is the agreement's own business and ends with it.</summary>
    public bool Leaves(TaskEntry task)
        => !(task is { Agreement: { } agreement, Validity.Period.LastDay: not null } && Bases.Contains(new NodeRef("Agreement", agreement.Value)));

    /// <summary>The day's facts, with these ended too.</summary>
    public DayFacts In(DayFacts facts)
    {
        var ended = new Dictionary<NodeRef, int>(facts.Ended);
        foreach (var basis in Bases) ended[basis] = Math.Min(Day.DayNumber, ended.GetValueOrDefault(basis, int.MaxValue));
        return facts with { Ended = ended };
    }
}
