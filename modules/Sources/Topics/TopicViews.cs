using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Topics;

internal static class TopicViews
{
    public static Expression<Func<Topic, TopicView>> Of { get; } = topic => new TopicView
    {
        Id = topic.Id,
        Key = topic.Key,
        NameSv = topic.NameSv,
        NameEn = topic.NameEn,
        ParentId = topic.Parent,
        Synonyms = topic.Synonyms,
        KlassaCode = topic.KlassaCode,
    };
}

internal sealed class TopicsByIdHandler(SourcesDb db) : IRequestHandler<TopicsById, IReadOnlyDictionary<TopicId, TopicView>>
{
    public async Task<IReadOnlyDictionary<TopicId, TopicView>> Handle(TopicsById request, CancellationToken cancellationToken)
        => await db.Topics
            .Where(topic => request.Ids.Contains(topic.Id))
            .Select(TopicViews.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}
