using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Moments;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Responsibilities;

[QueryType]
internal static class ResponsibilityQueries
{
    private static readonly Standing[] Candidacies = [Standing.Proposed, Standing.Intended];

    /// <summary>Who is responsible for a task on a day (ansvar), how surely, and by which decision.</summary>
    /// <param name="task">The task's key, for example task/regional-development.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="role">The role that is asked about; who answers for the task when left out.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the key stands for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [RecordedAsOf]
    public static async Task<ResponsibilityAnswer?> GetResponsibilityAsync(
        string task,
        [AsOf] DateOnly asOf,
        [DefaultValueSyntax("ACCOUNTABLE")] Role? role,
        RoleMapDb db,
        IMediator mediator,
        CancellationToken cancellationToken)
    {
        var found = await mediator.FindTasksAsync([task], cancellationToken);
        var id = new TaskId(found[task]);
        var asked = role ?? Role.Accountable;
        var view = await db.Tasks.Where(each => each.Id == id).Select(TaskView.Of).SingleOrDefaultAsync(cancellationToken);
        if (view is null) return null;

        var assignments = await db.Assignments
            .Where(assignment => assignment.Task == id && assignment.Role == asked)
            .NotOutOn(asOf)
            .OrderBy(assignment => assignment.Key)
            .Select(RoleAssignmentView.Of)
            .ToListAsync(cancellationToken);
        return new ResponsibilityAnswer
        {
            AsOf = asOf,
            Role = asked,
            Task = view,
            Holders = assignments.FindAll(assignment => assignment.Standing == Standing.Established),
            Candidates = [.. assignments.Where(assignment => Candidacies.Contains(assignment.Standing)).OrderBy(assignment => assignment.Standing)],
        };
    }
}
