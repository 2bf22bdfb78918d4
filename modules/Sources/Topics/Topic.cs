using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Sources.Topics;

/// <summary>A subject that tasks, arenas and priorities are about.</summary>
internal sealed class Topic : ISearched
{
    public required TopicId Id { get; init; }

    public required string Key { get; init; }

    public required string NameSv { get; init; }

    public required string NameEn { get; init; }

    /// <summary>What filters and the Swedish order look at.</summary>
    public string FoldedNameSv { get => Folding.Fold(NameSv); private init => _ = value; }

    /// <summary>The same of the English name.</summary>
    public string FoldedNameEn { get => Folding.Fold(NameEn); private init => _ = value; }

    public TopicId? Parent { get; init; }

    public required IReadOnlyList<string> Synonyms { get; init; }

    public string? KlassaCode { get; init; }

    public SearchEntry ToSearchEntry() => new(SearchableType.Topic, Id.Value, Key) { Names = [NameSv, NameEn], Synonyms = Synonyms };
}

internal sealed class TopicConfiguration : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.ToTable("sources_topic");
        builder.HasIndex(topic => topic.Key).IsUnique();
        builder.Property(topic => topic.FoldedNameSv).HasDefaultValue("");
        builder.Property(topic => topic.FoldedNameEn).HasDefaultValue("");
    }
}
