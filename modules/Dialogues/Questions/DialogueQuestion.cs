using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Questions;

/// <summary>Something that all municipalities are asked in a round.</summary>
internal sealed class DialogueQuestion : ISearched, IKeyed
{
    public DialogueQuestionId Id { get; init; } = new(Guid.CreateVersion7());

    public required string Key { get; init; }

    public required DialogueRoundId Round { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public string? TextEn { get; init; }

    public required Theme Theme { get; init; }

    public int Version { get; init; }

    public Guid IdValue => Id.Value;

    public SearchEntry ToSearchEntry() => new(SearchableType.DialogueQuestion, Id.Value, Key) { Texts = [Text, TextEn] };
}

internal sealed class DialogueQuestionConfiguration : IEntityTypeConfiguration<DialogueQuestion>
{
    public void Configure(EntityTypeBuilder<DialogueQuestion> question)
    {
        question.ToTable("dialogues_question");
        question.HasIndex(q => q.Key).IsUnique();
        question.HasIndex(q => new { q.Round, q.Order }).IsUnique();
        question.Property(q => q.Version).IsConcurrencyToken();
    }
}
