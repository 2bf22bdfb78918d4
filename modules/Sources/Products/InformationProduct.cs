using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Sources.Products;

/// <summary>Information or statistics that someone keeps for others to use.</summary>
internal sealed class InformationProduct : ISearched
{
    public required InformationProductId Id { get; init; }

    public required string Key { get; init; }

    public required Standing Standing { get; init; }

    public required string Title { get; init; }

    /// <summary>What filters and the Swedish order look at.</summary>
    public string FoldedTitle { get => Folding.Fold(Title); private init => _ = value; }

    public StakeholderId? Owner { get; init; }

    public string? Format { get; init; }

    public string? Url { get; init; }

    public string? UpdatedHow { get; init; }

    public string? KeyedBy { get; init; }

    /// <summary>The same for what its rows are found by; null when that is not known.</summary>
    public string? FoldedKeyedBy { get => KeyedBy is null ? null : Folding.Fold(KeyedBy); private init => _ = value; }

    [SearchedParts]
    public List<ProductTopic> Topics { get; } = [];

    public SearchEntry ToSearchEntry() => new(SearchableType.InformationProduct, Id.Value, Key)
    {
        Titles = [Title],
        Topics = Topics.OrderBy(topic => topic.Order).Select(topic => topic.Topic),
    };
}

/// <summary>What a product is about; in a table of its own, so that it can be found from there.</summary>
internal sealed class ProductTopic
{
    public InformationProductId ProductId { get; init; }

    public required int Order { get; init; }

    public required TopicId Topic { get; init; }
}

internal sealed class InformationProductConfiguration : IEntityTypeConfiguration<InformationProduct>, IEntityTypeConfiguration<ProductTopic>
{
    public void Configure(EntityTypeBuilder<InformationProduct> builder)
    {
        builder.ToTable("sources_product");
        builder.HasIndex(product => product.Key).IsUnique();
        builder.HasIndex(product => product.Owner);
        builder.Property(product => product.FoldedTitle).HasDefaultValue("");
        builder.HasMany(product => product.Topics).WithOne().HasForeignKey(topic => topic.ProductId);
    }

    public void Configure(EntityTypeBuilder<ProductTopic> builder)
    {
        builder.ToTable("sources_product_topic");
        builder.HasKey(topic => new { topic.ProductId, topic.Order });
        builder.HasIndex(topic => topic.Topic);
    }
}
