using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Asks for many findings at once. An id that does not exist is left out of the answer.</summary>
public sealed record FindingsById(IReadOnlyList<FindingId> Ids) : IRequest<IReadOnlyDictionary<FindingId, FindingView>>;

/// <summary>Loads findings for the resolvers of any module: one question for each level of a query.</summary>
public sealed class FindingByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<FindingId, FindingView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<FindingId, FindingView>> AskAsync(
        IReadOnlyList<FindingId> keys, CancellationToken cancellationToken) => mediator.Send(new FindingsById(keys), cancellationToken);
}
