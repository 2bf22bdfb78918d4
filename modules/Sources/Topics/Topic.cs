using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Sources.Topics;

/// <summary>A subject that tasks, arenas and priorities are about.</summary>
internal sealed class Topic
{
    public required TopicId Id { get; init; }

    public required string Key { get; init; }

    public required string NameSv { get; init; }

    public required string NameEn { get; init; }

    public TopicId? Parent { get; init; }

    public required IReadOnlyList<string> Synonyms { get; init; }

    public string? KlassaCode { get; init; }
}

internal sealed class TopicConfiguration : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.ToTable("sources_topic");
        builder.HasIndex(topic => topic.Key).IsUnique();
    }
}
