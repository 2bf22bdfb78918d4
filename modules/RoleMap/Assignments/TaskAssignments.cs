using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Assignments;

[ObjectType<TaskView>]
internal static class TaskAssignments
{
    /// <summary>Who has which role in the task (rolltilldelningar): its own, not those of its parts. The earliest to begin first, then by key.</summary>
    /// <param name="tasks">The tasks of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today. Null for all time.</param>
    /// <param name="standing">Only assignments of these standings; all of them when null, and none when the list is empty.</param>
    /// <param name="certainty">Only those that hold on the day as certainly as this (säkerhet); both when left out, and for all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<RoleAssignmentView>>> GetAssignmentsAsync(
        [Parent] List<TaskView> tasks,
        [AsOf] DateOnly? asOf,
        [DefaultValueSyntax("[ESTABLISHED]")] IReadOnlyList<Standing>? standing,
        IReadOnlyList<Certainty>? certainty,
        RoleMapDb db,
        CancellationToken cancellationToken)
    {
        var ids = tasks.ConvertAll(task => task.Id);
        var found = (await db.Assignments
                .Where(assignment => ids.Contains(assignment.Task))
                .InOrderAsync(asOf, standing, certainty, cancellationToken))
            .ToLookup(row => row.TaskId);
        return ids.ConvertAll(id => (IReadOnlyList<RoleAssignmentView>)[.. found[id]]);
    }
}

/// <summary>What this module adds to everybody who can hold a task.</summary>
[ExtendObjectType(typeof(StakeholderView))]
internal static class StakeholderAssignments
{
    /// <summary>The roles that the stakeholder has (rolltilldelningar): its own, not those of its parts or groups. The earliest to begin first, then by key.</summary>
    /// <param name="stakeholders">The stakeholders of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today. Null for all time.</param>
    /// <param name="standing">Only assignments of these standings; all of them when null, and none when the list is empty.</param>
    /// <param name="certainty">Only those that hold on the day as certainly as this (säkerhet); both when left out, and for all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<RoleAssignmentView>>> GetAssignmentsAsync(
        [Parent] List<StakeholderView> stakeholders,
        [AsOf] DateOnly? asOf,
        [DefaultValueSyntax("[ESTABLISHED]")] IReadOnlyList<Standing>? standing,
        IReadOnlyList<Certainty>? certainty,
        RoleMapDb db,
        CancellationToken cancellationToken)
    {
        var ids = stakeholders.ConvertAll(stakeholder => stakeholder.Id);
        var found = (await db.Assignments
                .Where(assignment => ids.Contains(assignment.Holder))
                .InOrderAsync(asOf, standing, certainty, cancellationToken))
            .ToLookup(row => row.HolderId);
        return ids.ConvertAll(id => (IReadOnlyList<RoleAssignmentView>)[.. found[id]]);
    }
}

internal static class AssignmentLists
{
    public static async Task<List<RoleAssignmentView>> InOrderAsync(
        this IQueryable<RoleAssignment> assignments, DateOnly? asOf, IReadOnlyList<Standing>? standing, IReadOnlyList<Certainty>? certainty, CancellationToken cancellationToken)
        => await assignments
            .HoldingOn(asOf, certainty)
            .OfStanding(standing)
            .OrderBy(assignment => assignment.Validity.FromDay).ThenBy(assignment => assignment.Key)
            .Select(RoleAssignmentView.Of)
            .ToListAsync(cancellationToken);
}
