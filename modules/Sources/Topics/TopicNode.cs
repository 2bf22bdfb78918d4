using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Topics;

[ObjectType<TopicView>]
internal static class TopicNode
{
    /// <summary>The topic that it is a part of (överordnat sakområde); null when it is part of none.</summary>
    /// <param name="topic">The part.</param>
    /// <param name="topics">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<TopicView?> GetParentAsync([Parent] TopicView topic, TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => topic.ParentId is { } id ? await topics.LoadAsync(id, cancellationToken) : null;
}

[QueryType]
internal static class TopicQueries
{
    /// <summary>The topics (sakområden), in the order of their keys.</summary>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<TopicFilterInput>, UseSorting<TopicSortInput>]
    public static async Task<Connection<TopicView>> GetTopicsAsync(QueryContext<Topic> query, PagingArguments paging, SourcesDb db, CancellationToken cancellationToken)
        => (await db.Topics.With(query, sort => sort.AddAscending(topic => topic.Key)).ToPageAsync(paging, TopicViews.Of, cancellationToken)).ToConnection();

    /// <summary>One topic (sakområde); null when there is none with that id.</summary>
    /// <param name="id">The topic's id.</param>
    /// <param name="topics">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<TopicView?> GetTopicByIdAsync([ID<TopicView>] TopicId id, TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => topics.LoadAsync(id, cancellationToken);

    /// <summary>One topic (sakområde); null when there is none with that key.</summary>
    /// <param name="key">For example topic/infrastructure.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<TopicView?> GetTopicByKeyAsync(string key, SourcesDb db, CancellationToken cancellationToken)
        => db.Topics.Where(topic => topic.Key == key).Select(TopicViews.Of).SingleOrDefaultAsync(cancellationToken);
}
