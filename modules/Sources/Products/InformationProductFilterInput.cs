using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Sources.Products;

/// <summary>By what information products are filtered.</summary>
internal sealed class InformationProductFilterInput : FilterInputType<InformationProduct>
{
    protected override void Configure(IFilterInputTypeDescriptor<InformationProduct> descriptor)
    {
        descriptor.Name("InformationProductFilterInput").BindFieldsExplicitly();
        descriptor.Field(product => product.Title).FoldedIn(product => product.FoldedTitle).Description("What it is called (titel).");
        descriptor.Field(product => product.Standing).Description("Whether it exists or is only wanted (ställning).");
        descriptor.Field("owner", (KeyFilterInput given) => given.Keys() is null ? null : product => given.Has("stakeholder", product.Owner))
            .Description("Who keeps it (ägare), by its key. A group is meant itself, not its members.");
        descriptor.Field("topic", (KeyFilterInput given) => given.Keys() is null ? null : product => product.Topics.Any(topic => given.Has("topic", topic.Topic)))
            .Description("What it is about (sakområde), by its key: at least one of its topics.");
        descriptor.Field(product => product.KeyedBy).FoldedIn(product => product.FoldedKeyedBy)
            .Description("What its rows are found by (nyckelbegrepp), for example kommunkod.");
    }
}

/// <summary>By what information products are sorted.</summary>
internal sealed class InformationProductSortInput : SortInputType<InformationProduct>
{
    protected override void Configure(ISortInputTypeDescriptor<InformationProduct> descriptor)
    {
        descriptor.Name("InformationProductSortInput").BindFieldsExplicitly();
        descriptor.Field(product => product.Title).FoldedIn(product => product.FoldedTitle).Description("What it is called (titel).");
    }
}

internal static class InformationProductKeys
{
    /// <exception cref="GraphQLException">UNKNOWN_KEY: nothing of the type that is meant has one of the keys.</exception>
    public static Task<QueryContext<InformationProduct>> WithKeysAsync(
        this QueryContext<InformationProduct> query, IMediator mediator, CancellationToken cancellationToken)
        => query.WithKeysAsync(async (owner, keys) => owner == "topic"
            ? (await mediator.FindByKeysAsync(keys, ["topic"], "topic", cancellationToken)).ToDictionary(each => each.Key, each => (object)new TopicId(each.Value))
            : (IReadOnlyDictionary<string, object>)(await mediator.FindByKeysAsync(keys, ["org", "group", "unit", "body", "post"], "stakeholder", cancellationToken))
                .ToDictionary(each => each.Key, each => (object)new StakeholderId(each.Value)));
}
