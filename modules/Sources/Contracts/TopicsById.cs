using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Sources.Contracts;

/// <summary>Asks for many topics at once. An id that does not exist is left out of the answer.</summary>
public sealed record TopicsById(IReadOnlyList<TopicId> Ids) : IRequest<IReadOnlyDictionary<TopicId, TopicView>>;

/// <summary>Loads topics for the resolvers of any module: one question for each level of a query.</summary>
public sealed class TopicByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : BatchDataLoader<TopicId, TopicView>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<TopicId, TopicView>> LoadBatchAsync(
        IReadOnlyList<TopicId> keys, CancellationToken cancellationToken) => mediator.Send(new TopicsById(keys), cancellationToken);
}
