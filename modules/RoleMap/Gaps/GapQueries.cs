using MediatR;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Moments;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Tasks;

namespace Samverkan.RoleMap.Gaps;

/// <summary>Which gaps are meant. Members are joined by and; one that is left out filters nothing.</summary>
internal sealed record GapFilterInput
{
    /// <summary>What ended so that nobody holds the task, by the key of the agreement or the decision.</summary>
    public KeyFilterInput? Cause { get; init; }

    /// <summary>The task, by its key.</summary>
    public KeyFilterInput? Task { get; init; }

    /// <summary>Why nobody holds the task.</summary>
    public EnumOperationFilterInput<GapKind>? Kind { get; init; }
}

[QueryType]
internal static class GapQueries
{
    /// <summary>
    /// Tasks that nobody holds on a day (luckor), in the order of the tasks' keys. Computed for the day from who answers for a task and who does
    /// it; a task with parts is judged through them.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="where">Which of them; all of them when left out.</param>
    /// <param name="certainty">Only those that are as certain as this (säkerhet); both when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks the owners of holders and bases.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging]
    [RecordedAsOf]
    public static async Task<AsOfConnection<GapView>> GetGapsAsync(
        [AsOf] DateOnly asOf,
        GapFilterInput? where,
        IReadOnlyList<Certainty>? certainty,
        PagingArguments paging,
        RoleMapDb db,
        IMediator mediator,
        CancellationToken cancellationToken)
    {
        var found = await mediator.FindBasesAsync(where?.Cause.Named() ?? [], cancellationToken);
        var foundTasks = await mediator.FindTasksAsync(where?.Task.Named() ?? [], cancellationToken);
        var tasks = db.Tasks.NotOutOn(asOf);
        if (where?.Task.Keys() is { } keys)
        {
            var ids = keys.Select(key => new TaskId(foundTasks[key])).ToList();
            tasks = tasks.Where(task => ids.Contains(task.Id));
        }

        var causes = where?.Cause.Keys()?.Select(key => found[key]).ToList();
        if (causes is not null) tasks = tasks.RestingOn(causes, db);

        var register = await DayRegister.ReadAsync(db, mediator, tasks, cancellationToken);
        var gaps = (await register.GapsAsync(asOf, cancellationToken))
            .Where(gap => causes is null || (gap.Cause is { } cause && causes.Contains(cause)))
            .Where(gap => where?.Kind?.Matches(gap.Kind) ?? true)
            .Where(gap => certainty?.Contains(gap.Certainty) ?? true)
            .Select(gap => GapView.Of(gap, asOf))
            .ToList();
        return gaps.Page(paging, gap => gap.Task.Key).ToConnection(asOf);
    }
}

/// <summary>What this module adds to an agreement.</summary>
[ObjectType<AgreementView>]
internal static class AgreementGaps
{
    /// <summary>The tasks that nobody holds because the agreement has ended (luckor), in the order of the tasks' keys.</summary>
    /// <param name="agreements">The agreements of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks the owners of holders and bases.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<GapView>>> GetGapsAsync(
        [Parent] List<AgreementView> agreements, [AsOf] DateOnly asOf, RoleMapDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var causes = agreements.ConvertAll(agreement => new NodeRef("Agreement", agreement.Id.Value));
        var register = await DayRegister.ReadAsync(db, mediator, db.Tasks.NotOutOn(asOf).RestingOn(causes, db), cancellationToken);
        var gaps = (await register.GapsAsync(asOf, cancellationToken)).ToLookup(gap => gap.Cause, gap => GapView.Of(gap, asOf));
        return causes.ConvertAll(cause => (IReadOnlyList<GapView>)[.. gaps[cause]]);
    }
}

internal static class TaskFilters
{
    /// <summary>Keeps tasks of which an assignment rests, or once rested, on one of the bases.</summary>
    public static IQueryable<TaskEntry> RestingOn(this IQueryable<TaskEntry> tasks, IReadOnlyList<NodeRef> bases, RoleMapDb db)
    {
        var among = bases.Select(each => (NodeRef?)each).ToList();
        return tasks.Having(db.Assignments.Where(assignment => among.Contains(assignment.Basis)));
    }

    /// <summary>Keeps tasks that have one of the assignments. The database gathers the tasks of these once, whatever the number of tasks.</summary>
    public static IQueryable<TaskEntry> Having(this IQueryable<TaskEntry> tasks, IQueryable<RoleAssignment> assignments)
    {
        var ids = assignments.Select(assignment => assignment.Task);
        return tasks.Where(task => ids.Contains(task.Id));
    }
}
