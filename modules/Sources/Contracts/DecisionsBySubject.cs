using MediatR;

namespace Samverkan.Sources.Contracts;

/// <summary>Asks for the decisions about many things at once, in the order of their keys. The Guid is that of the thing, whatever its type.</summary>
public sealed record DecisionsBySubject(IReadOnlyList<Guid> Subjects) : IRequest<ILookup<Guid, DecisionView>>;

/// <summary>Loads the decisions about a thing for the resolvers of any module.</summary>
public sealed class DecisionsBySubjectDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : GroupedDataLoader<Guid, DecisionView>(scheduler, options)
{
    protected override Task<ILookup<Guid, DecisionView>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken) => mediator.Send(new DecisionsBySubject(keys), cancellationToken);
}
