using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Arenas.Contracts;

/// <summary>Asks for many arenas at once. An id that does not exist is left out of the answer.</summary>
public sealed record ArenasById(IReadOnlyList<ArenaId> Ids) : IRequest<IReadOnlyDictionary<ArenaId, ArenaView>>;

/// <summary>Loads arenas for the resolvers of any module: one question for each level of a query.</summary>
public sealed class ArenaByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<ArenaId, ArenaView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<ArenaId, ArenaView>> AskAsync(
        IReadOnlyList<ArenaId> keys, CancellationToken cancellationToken) => mediator.Send(new ArenasById(keys), cancellationToken);
}
