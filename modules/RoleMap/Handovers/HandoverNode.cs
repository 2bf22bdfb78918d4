using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Handovers;

/// <summary>Loads handovers: one question for each level of a query.</summary>
internal sealed class HandoverByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : BatchDataLoader<HandoverId, HandoverView>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<HandoverId, HandoverView>> LoadBatchAsync(
        IReadOnlyList<HandoverId> keys, CancellationToken cancellationToken) => mediator.Send(new HandoversById(keys), cancellationToken);
}

internal sealed record HandoversById(IReadOnlyList<HandoverId> Ids) : IRequest<IReadOnlyDictionary<HandoverId, HandoverView>>;

internal sealed class HandoversByIdHandler(RoleMapDb db) : IRequestHandler<HandoversById, IReadOnlyDictionary<HandoverId, HandoverView>>
{
    public async Task<IReadOnlyDictionary<HandoverId, HandoverView>> Handle(HandoversById request, CancellationToken cancellationToken)
        => await db.Handovers
            .Where(handover => request.Ids.Contains(handover.Id))
            .Select(HandoverView.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}

[ObjectType<HandoverView>]
internal static class HandoverNode
{
    /// <summary>One handover (övertagande); null when there is none with that id.</summary>
    [NodeResolver]
    public static Task<HandoverView?> GetHandoverByIdAsync([ID] HandoverId id, HandoverByIdDataLoader handovers, CancellationToken cancellationToken)
        => handovers.LoadAsync(id, cancellationToken);
}

/// <summary>What is planned to happen to a task.</summary>
[ObjectType<TaskView>]
internal static class TaskHandovers
{
    /// <summary>The handovers of the task (övertaganden), in the order of their keys.</summary>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<HandoverView>>> GetHandoversAsync(
        [Parent] List<TaskView> tasks, RoleMapDb db, CancellationToken cancellationToken)
    {
        var ids = tasks.ConvertAll(task => task.Id);
        var rows = await db.Handovers
            .Where(handover => ids.Contains(handover.Task))
            .OrderBy(handover => handover.Key)
            .Select(HandoverView.Of)
            .ToListAsync(cancellationToken);

        var found = rows.ToLookup(row => row.TaskId);
        return ids.ConvertAll(id => (IReadOnlyList<HandoverView>)[.. found[id]]);
    }
}

/// <summary>What an agreement arranges.</summary>
[ObjectType<AgreementView>]
internal static class AgreementHandovers
{
    /// <summary>The handovers that the agreement holds for the time of (övertaganden), in the order of their keys.</summary>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<HandoverView>>> GetHandoversAsync(
        [Parent] List<AgreementView> agreements, RoleMapDb db, CancellationToken cancellationToken)
    {
        var ids = agreements.ConvertAll(agreement => (AgreementId?)agreement.Id);
        var rows = await db.Handovers
            .Where(handover => ids.Contains(handover.Arrangement))
            .OrderBy(handover => handover.Key)
            .Select(HandoverView.Of)
            .ToListAsync(cancellationToken);

        var found = rows.ToLookup(row => row.ArrangementId);
        return ids.ConvertAll(id => (IReadOnlyList<HandoverView>)[.. found[id]]);
    }
}
