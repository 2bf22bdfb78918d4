using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;

namespace Samverkan.RoleMap.Gaps;

/// <summary>What the rules must know of a day beside the assignments themselves: it is asked of the owners once for all tasks.</summary>
/// <param name="Day">The day that is judged.</param>
internal sealed record DayFacts(DateOnly Day)
{
    /// <summary>Holders that do not exist on the day, each with what is known of its last day.</summary>
    public IReadOnlyDictionary<StakeholderId, PartialDate?> Gone { get; init; } = new Dictionary<StakeholderId, PartialDate?>();

    /// <summary>
    /// What assignments rest on and has ended by the day, each with the number of a day on which it had: no assignment that was over before then
    /// was over because of it.
    /// </summary>
    public IReadOnlyDictionary<NodeRef, int> Ended { get; init; } = new Dictionary<NodeRef, int>();

    /// <summary>Groups among the holders, each with those who belong to it on the day.</summary>
    public ILookup<StakeholderId, StakeholderId> Members { get; init; } = Array.Empty<StakeholderId>().ToLookup(id => id);

    public bool IsGone(RoleAssignment assignment) => Gone.ContainsKey(assignment.Holder);

    /// <summary>Null when the assignment does not hold on the day.</summary>
    public Certainty? CertaintyOf(RoleAssignment assignment) => assignment.Validity.On(Day);

    public bool Holds(RoleAssignment assignment) => CertaintyOf(assignment) is not null;

    /// <summary>Whether the assignment is over, and over because what it rested on has ended: it lasted until then.</summary>
    public bool LapsedWithItsBasis(RoleAssignment assignment)
        => assignment.Basis is { } basis && Ended.TryGetValue(basis, out var ended) && assignment.Validity.UntilDay >= ended;

    /// <summary>Whether one of the two is a group and the other belongs to it.</summary>
    public bool AreGroupAndMember(StakeholderId one, StakeholderId other)
        => Members[one].Contains(other) || Members[other].Contains(one);
}
