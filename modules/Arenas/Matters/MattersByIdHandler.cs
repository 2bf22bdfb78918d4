using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Matters;

internal sealed class MattersByIdHandler(ArenasDb db) : IRequestHandler<MattersById, IReadOnlyDictionary<MatterId, MatterView>>
{
    public async Task<IReadOnlyDictionary<MatterId, MatterView>> Handle(MattersById request, CancellationToken cancellationToken)
        => await db.Matters.AsSplitQuery().Where(matter => request.Ids.Contains(matter.Id)).Select(Matter.View).ToDictionaryAsync(view => view.Id, cancellationToken);
}

/// <summary>Asks for many steps at once. An id that does not exist is left out of the answer.</summary>
internal sealed record MatterStepsById(IReadOnlyList<MatterStepId> Ids) : IRequest<IReadOnlyDictionary<MatterStepId, MatterStepView>>;

internal sealed class MatterStepsByIdHandler(ArenasDb db) : IRequestHandler<MatterStepsById, IReadOnlyDictionary<MatterStepId, MatterStepView>>
{
    public async Task<IReadOnlyDictionary<MatterStepId, MatterStepView>> Handle(MatterStepsById request, CancellationToken cancellationToken)
        => await db.MatterSteps.Where(step => request.Ids.Contains(step.Id)).Select(MatterStep.View).ToDictionaryAsync(view => view.Id, cancellationToken);
}

/// <summary>Loads steps: one question for each level of a query.</summary>
internal sealed class MatterStepByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : BatchDataLoader<MatterStepId, MatterStepView>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<MatterStepId, MatterStepView>> LoadBatchAsync(
        IReadOnlyList<MatterStepId> keys, CancellationToken cancellationToken) => mediator.Send(new MatterStepsById(keys), cancellationToken);
}
