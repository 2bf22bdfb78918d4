using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Tasks;

[QueryType]
internal static class TaskQueries
{
    /// <summary>Tasks (uppgifter) that there may be on the day, in the order of their keys.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="certainty">Only those that are a task on the day as certainly as this (säkerhet); both when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<TaskFilterInput>, UseSorting<TaskSortInput>]
    public static async Task<AsOfConnection<TaskView>> GetTasksAsync(
        [AsOf] DateOnly asOf,
        QueryContext<TaskEntry> query,
        IReadOnlyList<Certainty>? certainty,
        PagingArguments paging,
        RoleMapDb db,
        IMediator mediator,
        CancellationToken cancellationToken)
    {
        var page = await db.Tasks
            .NotOutOn(asOf, certainty)
            .With(await query.WithKeysAsync(mediator, cancellationToken), sort => sort.AddAscending(task => task.Key))
            .ToPageAsync(paging, TaskView.Of, cancellationToken);
        return page.ToConnection(asOf);
    }

    /// <summary>One task (uppgift); null when there is none with that id.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="tasks">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<TaskView?> GetTaskByIdAsync([ID<TaskView>] TaskId id, TaskByIdDataLoader tasks, CancellationToken cancellationToken)
        => tasks.LoadAsync(id, cancellationToken);

    /// <summary>One task (uppgift); null when there is none with that key.</summary>
    /// <param name="key">For example task/regional-development.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<TaskView?> GetTaskByKeyAsync(string key, RoleMapDb db, CancellationToken cancellationToken)
        => db.Tasks.Where(task => task.Key == key).Select(TaskView.Of).SingleOrDefaultAsync(cancellationToken);
}
