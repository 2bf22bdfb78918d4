using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Asks for many needs at once. An id that does not exist is left out of the answer.</summary>
public sealed record NeedsById(IReadOnlyList<NeedId> Ids) : IRequest<IReadOnlyDictionary<NeedId, NeedView>>;

/// <summary>Loads needs for the resolvers of any module: one question for each level of a query.</summary>
public sealed class NeedByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<NeedId, NeedView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<NeedId, NeedView>> AskAsync(
        IReadOnlyList<NeedId> keys, CancellationToken cancellationToken) => mediator.Send(new NeedsById(keys), cancellationToken);
}

/// <summary>Asks for the needs in some states, in the order of their keys.</summary>
/// <param name="States">In one of which they are.</param>
public sealed record NeedsByState(IReadOnlyList<NeedState> States) : IRequest<IReadOnlyList<NeedView>>;
