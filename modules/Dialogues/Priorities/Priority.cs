using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Priorities;

/// <summary>What someone wants to come first.</summary>
internal sealed class Priority : ISearched, IKeyed, IValid
{
    public required PriorityId Id { get; init; }

    public Guid IdValue => Id.Value;

    public required string Key { get; init; }

    /// <summary>In which it was named; null for one that was set outside the rounds.</summary>
    public DialogueRoundId? Round { get; init; }

    /// <summary>For how long it is to come first.</summary>
    public required Validity Validity { get; init; }

    public required string Text { get; init; }

    /// <summary>What filters look at.</summary>
    public string FoldedText { get => Folding.Fold(Text); private init => _ = value; }

    public string? TextEn { get; init; }

    public int? Rank { get; init; }

    public StakeholderId? JointBy { get; init; }

    public required Standing Standing { get; init; }

    [SearchedParts]
    public List<PriorityTopic> Topics { get; } = [];

    public SearchEntry ToSearchEntry() => new(SearchableType.Priority, Id.Value, Key)
    {
        Texts = [Text, TextEn],
        Topics = Topics.OrderBy(topic => topic.Order).Select(topic => topic.Topic),
    };
}

/// <summary>What a priority is about; in a table of its own, so that it can be found from there.</summary>
internal sealed class PriorityTopic
{
    public PriorityId PriorityId { get; init; }

    public required int Order { get; init; }

    public required TopicId Topic { get; init; }
}

internal sealed class PriorityConfiguration : IEntityTypeConfiguration<Priority>, IEntityTypeConfiguration<PriorityTopic>
{
    public void Configure(EntityTypeBuilder<Priority> builder)
    {
        builder.ToTable("dialogues_priority");
        builder.Ignore(priority => priority.IdValue);
        builder.HasIndex(priority => priority.Key).IsUnique();
        builder.HasIndex(priority => priority.Round);
        builder.Property(priority => priority.FoldedText).HasDefaultValue("");
        builder.HasMany(priority => priority.Topics).WithOne().HasForeignKey(topic => topic.PriorityId);
    }

    public void Configure(EntityTypeBuilder<PriorityTopic> builder)
    {
        builder.ToTable("dialogues_priority_topic");
        builder.HasKey(topic => new { topic.PriorityId, topic.Order });
        builder.HasIndex(topic => topic.Topic);
    }
}
