using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Tasks;

namespace Samverkan.RoleMap.Gaps;

/// <summary>More than one who have the same role in the same task on a day. Computed for the day, never stored (INV-30).</summary>
internal sealed record Overlap(TaskEntry Task, OverlapKind Kind, IReadOnlyList<RoleAssignment> Assignments, Certainty Certainty)
{
    /// <summary>The weakest among those that overlap: an overlap with something proposed is only proposed.</summary>
    public Standing Standing => Assignments.Max(each => each.Standing);

    public IEnumerable<StakeholderId> Holders => Assignments.Select(each => each.Holder).Distinct();
}
