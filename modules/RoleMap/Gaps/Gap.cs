using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Tasks;

namespace Samverkan.RoleMap.Gaps;

/// <summary>A task that nobody holds on a day. Computed for the day, never stored (INV-30); it is identified by its task.</summary>
internal sealed record Gap(TaskEntry Task, GapKind Kind)
{
    public PartialDate? Since { get; init; }

    public IReadOnlyList<RoleAssignment> Previous { get; init; } = [];

    public IReadOnlyList<RoleAssignment> Candidates { get; init; } = [];

    public NodeRef? Cause { get; init; }

    public Certainty Certainty { get; init; } = Certainty.Certain;
}
