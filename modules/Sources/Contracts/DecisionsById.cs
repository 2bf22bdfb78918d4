using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Sources.Contracts;

/// <summary>Asks for many decisions at once. An id that does not exist is left out of the answer.</summary>
public sealed record DecisionsById(IReadOnlyList<DecisionId> Ids) : IRequest<IReadOnlyDictionary<DecisionId, DecisionView>>;

/// <summary>Loads decisions for the resolvers of any module: one question for each level of a query.</summary>
public sealed class DecisionByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<DecisionId, DecisionView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<DecisionId, DecisionView>> AskAsync(
        IReadOnlyList<DecisionId> keys, CancellationToken cancellationToken) => mediator.Send(new DecisionsById(keys), cancellationToken);
}
