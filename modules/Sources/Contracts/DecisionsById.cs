using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Sources.Contracts;

/// <summary>Asks for many decisions at once. An id that does not exist is left out of the answer.</summary>
public sealed record DecisionsById(IReadOnlyList<DecisionId> Ids) : IRequest<IReadOnlyDictionary<DecisionId, DecisionView>>;

/// <summary>Loads decisions for the resolvers of any module: one question for each level of a query.</summary>
public sealed class DecisionByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : BatchDataLoader<DecisionId, DecisionView>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<DecisionId, DecisionView>> LoadBatchAsync(
        IReadOnlyList<DecisionId> keys, CancellationToken cancellationToken) => mediator.Send(new DecisionsById(keys), cancellationToken);
}
