using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Assignments;

[ObjectType<RoleAssignmentView>]
internal static class RoleAssignmentNode
{
    /// <summary>The task (uppgift).</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="tasks">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<TaskView> GetTaskAsync(
        [Parent] RoleAssignmentView assignment, TaskByIdDataLoader tasks, CancellationToken cancellationToken)
        => assignment.KnownTask ?? await tasks.LoadAsync(assignment.TaskId, cancellationToken)
            ?? throw new InvalidOperationException($"The task of {assignment.Key} is missing.");

    /// <summary>Who has the role (innehavare): never a person; null when it cannot be shown.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<StakeholderView?> GetHolderAsync(
        [Parent] RoleAssignmentView assignment, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadAsync(assignment.HolderId, cancellationToken);

    /// <summary>Whether it is known to hold on the day (säkerhet); null when it does not hold then, and where all time is asked about above and no day here.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public static Certainty? GetCertainty([Parent] RoleAssignmentView assignment, [AsOf(InheritsNull = true)] DateOnly? asOf)
        => asOf is { } day ? assignment.Validity.On(day) : null;
}
