using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Gaps;

namespace Samverkan.RoleMap.Differences;

/// <summary>What is otherwise on one day than on another (skillnad).</summary>
[GraphQLName("Difference")]
internal sealed record DifferenceView
{
    /// <summary>The day that is compared from (från).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day that is compared with (till).</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Role assignments that hold on the later day and did not on the earlier one (tillkomna), of every standing, in the order of their keys.</summary>
    public required IReadOnlyList<RoleAssignmentView> Began { get; init; }

    /// <summary>Role assignments that held on the earlier day and do not on the later one (upphörda), of every standing, in the order of their keys.</summary>
    public required IReadOnlyList<RoleAssignmentView> Ceased { get; init; }

    /// <summary>Holders that go on with a task in another role, standing or share, or on another basis (ändrade). Another certainty is no change.</summary>
    public required IReadOnlyList<RoleAssignmentChangeView> Changed { get; init; }

    /// <summary>Tasks that nobody holds on the later day and somebody held on the earlier one (nya luckor).</summary>
    public required IReadOnlyList<GapView> NewGaps { get; init; }

    /// <summary>Tasks that somebody holds on the later day and nobody held on the earlier one (slutna luckor), as they were.</summary>
    public required IReadOnlyList<GapView> ClosedGaps { get; init; }
}

/// <summary>That a holder goes on with a task on other terms (ändrad rolltilldelning).</summary>
[GraphQLName("RoleAssignmentChange")]
internal sealed record RoleAssignmentChangeView
{
    /// <summary>The assignment that held on the earlier day (före).</summary>
    public required RoleAssignmentView Before { get; init; }

    /// <summary>The assignment that holds on the later day (efter).</summary>
    public required RoleAssignmentView After { get; init; }
}
