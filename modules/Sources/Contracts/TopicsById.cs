using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Sources.Contracts;

/// <summary>Asks for many topics at once. An id that does not exist is left out of the answer.</summary>
public sealed record TopicsById(IReadOnlyList<TopicId> Ids) : IRequest<IReadOnlyDictionary<TopicId, TopicView>>;

/// <summary>Loads topics for the resolvers of any module: one question for each level of a query.</summary>
public sealed class TopicByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<TopicId, TopicView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<TopicId, TopicView>> AskAsync(
        IReadOnlyList<TopicId> keys, CancellationToken cancellationToken) => mediator.Send(new TopicsById(keys), cancellationToken);
}
