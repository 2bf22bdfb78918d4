using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Arenas.Contracts;

/// <summary>Asks for many matters at once, with their steps. An id that does not exist is left out of the answer.</summary>
/// <param name="Ids">The matters.</param>
public sealed record MattersById(IReadOnlyList<MatterId> Ids) : IRequest<IReadOnlyDictionary<MatterId, MatterView>>;

/// <summary>Loads matters for the resolvers of any module: one question for each level of a query.</summary>
public sealed class MatterByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<MatterId, MatterView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<MatterId, MatterView>> AskAsync(
        IReadOnlyList<MatterId> keys, CancellationToken cancellationToken) => mediator.Send(new MattersById(keys), cancellationToken);
}
