using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.RoleMap.Contracts;

/// <summary>Asks for many tasks at once. An id that does not exist is left out of the answer.</summary>
public sealed record TasksById(IReadOnlyList<TaskId> Ids) : IRequest<IReadOnlyDictionary<TaskId, TaskView>>;

/// <summary>Loads tasks for the resolvers of any module: one question for each level of a query.</summary>
public sealed class TaskByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<TaskId, TaskView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<TaskId, TaskView>> AskAsync(
        IReadOnlyList<TaskId> keys, CancellationToken cancellationToken) => mediator.Send(new TasksById(keys), cancellationToken);
}
