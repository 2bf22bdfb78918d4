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

    public required IReadOnlyList<TopicId> Topics { get; init; }

    public string? Format { get; init; }

    public string? Url { get; init; }

    public string? UpdatedHow { get; init; }

    public string? KeyedBy { get; init; }

    public SearchEntry ToSearchEntry() => new(SearchableType.InformationProduct, Id.Value, Key) { Titles = [Title], Topics = Topics };
}

internal sealed class InformationProductConfiguration : IEntityTypeConfiguration<InformationProduct>
{
    public void Configure(EntityTypeBuilder<InformationProduct> builder)
    {
        builder.ToTable("sources_product");
        builder.HasIndex(product => product.Key).IsUnique();
        builder.Property(product => product.FoldedTitle).HasDefaultValue("");
    }
}
