using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Products;

internal static class InformationProductViews
{
    public static Expression<Func<InformationProduct, InformationProductView>> Of { get; } = product => new InformationProductView
    {
        Id = product.Id,
        Key = product.Key,
        Standing = product.Standing,
        Title = product.Title,
        OwnerId = product.Owner,
        TopicIds = product.Topics.OrderBy(topic => topic.Order).Select(topic => topic.Topic).ToList(),
        Format = product.Format,
        Url = product.Url,
        UpdatedHow = product.UpdatedHow,
        KeyedBy = product.KeyedBy,
    };
}

[ObjectType<InformationProductView>]
internal static class InformationProductNode
{
    [NodeResolver]
    public static Task<InformationProductView?> GetInformationProductAsync(
        [ID<InformationProductView>] InformationProductId id, SourcesDb db, CancellationToken cancellationToken)
        => db.Products.Where(product => product.Id == id).Select(InformationProductViews.Of).SingleOrDefaultAsync(cancellationToken);

    /// <summary>What it is about (sakområden).</summary>
    /// <param name="product">The product.</param>
    /// <param name="topics">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<TopicView>> GetTopicsAsync(
        [Parent] InformationProductView product, TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => topics.LoadRequiredAsync(product.TopicIds, cancellationToken);
}

[QueryType]
internal static class InformationProductQueries
{
    /// <summary>What is kept for others to use (informationsprodukter), in the order of their keys.</summary>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<InformationProductFilterInput>, UseSorting<InformationProductSortInput>]
    public static async Task<Connection<InformationProductView>> GetInformationProductsAsync(
        QueryContext<InformationProduct> query, PagingArguments paging, SourcesDb db, IMediator mediator, CancellationToken cancellationToken)
        => (await db.Products
            .With(await query.WithKeysAsync(mediator, cancellationToken), sort => sort.AddAscending(product => product.Key))
            .ToPageAsync(paging, InformationProductViews.Of, cancellationToken)).ToConnection();
}
