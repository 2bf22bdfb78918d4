using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Tasks;

/// <summary>Which tasks are meant. Members are joined by and; one that is left out filters nothing.</summary>
internal sealed record TaskFilterInput
{
    /// <summary>Tasks that belong to the agreement with this key.</summary>
    public KeyFilterInput? Agreement { get; init; }

    /// <summary>Tasks that are a part of the task with this key.</summary>
    public KeyFilterInput? Parent { get; init; }
}

[QueryType]
internal static class TaskQueries
{
    /// <summary>Tasks (uppgifter) that there may be on the day, in the order of their keys.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="where">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging]
    public static async Task<AsOfConnection<TaskView>> GetTasksAsync(
        [AsOf] DateOnly asOf,
        TaskFilterInput? where,
        PagingArguments paging,
        RoleMapDb db,
        IMediator mediator,
        CancellationToken cancellationToken)
    {
        var found = await mediator.FindByKeysAsync(where?.Agreement.Named() ?? [], cancellationToken);
        var foundParents = await mediator.FindTasksAsync(where?.Parent.Named() ?? [], cancellationToken);
        var tasks = db.Tasks.NotOutOn(asOf);
        if (where?.Agreement.Keys() is { } agreements)
        {
            var ids = agreements.Select(key => (AgreementId?)new AgreementId(found[key])).ToList();
            tasks = tasks.Where(task => ids.Contains(task.Agreement));
        }

        if (where?.Parent.Keys() is { } parents)
        {
            var ids = parents.Select(key => (TaskId?)new TaskId(foundParents[key])).ToList();
            tasks = tasks.Where(task => ids.Contains(task.Parent));
        }

        return (await tasks.ToPageAsync(paging, TaskView.Of, [task => task.Key], cancellationToken)).ToConnection(asOf);
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
