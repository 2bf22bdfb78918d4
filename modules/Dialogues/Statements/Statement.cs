using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Statements;

/// <summary>Something that was said, with as much as is known of who said it and no more.</summary>
internal sealed class Statement : ISearched, IKeyed
{
    public StatementId Id { get; init; } = new(Guid.CreateVersion7());

    public required string Key { get; init; }

    public DialogueRoundId? Round { get; init; }

    /// <summary>Where it was said when it was not in a round: an arena or a body.</summary>
    public NodeRef? SaidIn { get; init; }

    public DialogueId? Dialogue { get; init; }

    public DialogueQuestionId? Question { get; init; }

    public required string TextSv { get; init; }

    /// <summary>What filters and the Swedish order look at.</summary>
    public string FoldedTextSv { get => Folding.Fold(TextSv); private init => _ = value; }

    public required string TextEn { get; init; }

    public string FoldedTextEn { get => Folding.Fold(TextEn); private init => _ = value; }

    public required Theme Theme { get; init; }

    public required Attribution Who { get; init; }

    public int? Count { get; init; }

    public required StatementSign Sign { get; init; }

    /// <summary>Those who are named as saying it: posts, bodies, organizations.</summary>
    public IReadOnlyList<StakeholderId> SaidBy { get; init; } = [];

    public StakeholderId? RelayedBy { get; init; }

    /// <summary>The document of its first citation.</summary>
    public required DocumentId Document { get; init; }

    [SearchedParts]
    public required IReadOnlyList<StatementTopic> Topics { get; init; }

    public required IReadOnlyList<StatementConcern> Concerns { get; init; }

    public int Version { get; init; }

    public Guid IdValue => Id.Value;

    public SearchEntry ToSearchEntry() => new(SearchableType.Statement, Id.Value, Key)
    {
        Texts = [TextSv, TextEn],
        Topics = Topics.OrderBy(topic => topic.Order).Select(topic => topic.Topic),
    };
}

/// <summary>A topic that a statement is about.</summary>
internal sealed class StatementTopic
{
    public required int Order { get; init; }

    public required TopicId Topic { get; init; }
}

/// <summary>A thing that a statement is about.</summary>
internal sealed class StatementConcern
{
    public required int Order { get; init; }

    public required NodeRef Node { get; init; }
}

internal sealed class StatementConfiguration : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.ToTable("dialogues_statement");
        statement.HasIndex(s => s.Key).IsUnique();
        statement.HasIndex(s => s.Round);
        statement.HasIndex(s => s.Dialogue);
        statement.HasIndex(s => s.Document);
        statement.Property(s => s.FoldedTextSv).HasDefaultValue("");
        statement.Property(s => s.FoldedTextEn).HasDefaultValue("");
        statement.Property(s => s.Version).IsConcurrencyToken();

        statement.OwnsMany(s => s.Topics, topic =>
        {
            topic.ToTable("dialogues_statement_topic");
            topic.WithOwner().HasForeignKey("StatementId");
            topic.HasKey("StatementId", nameof(StatementTopic.Order));
            topic.Property(t => t.Order).ValueGeneratedNever();
            topic.HasIndex(t => t.Topic);
        });
        statement.OwnsMany(s => s.Concerns, concern =>
        {
            concern.ToTable("dialogues_statement_concern");
            concern.WithOwner().HasForeignKey("StatementId");
            concern.HasKey("StatementId", nameof(StatementConcern.Order));
            concern.Property(c => c.Order).ValueGeneratedNever();
            concern.HasIndex(c => c.Node);
        });
    }
}
