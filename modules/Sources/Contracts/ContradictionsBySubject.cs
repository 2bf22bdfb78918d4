using MediatR;

namespace Samverkan.Sources.Contracts;

/// <summary>Asks for the contradictions about many things at once. The Guid is that of the thing, whatever its type.</summary>
public sealed record ContradictionsBySubject(IReadOnlyList<Guid> Subjects) : IRequest<ILookup<Guid, ContradictionView>>;

/// <summary>Loads the contradictions about a thing for the resolvers of any module.</summary>
public sealed class ContradictionsBySubjectDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : GroupedDataLoader<Guid, ContradictionView>(scheduler, options)
{
    protected override Task<ILookup<Guid, ContradictionView>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken) => mediator.Send(new ContradictionsBySubject(keys), cancellationToken);
}
