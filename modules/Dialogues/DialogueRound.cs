using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues;

/// <summary>One time that the municipalities are asked about an agreement, each in a dialogue of its own (INV-24).</summary>
internal sealed class DialogueRound : ISearched, IKeyed
{
    public DialogueRoundId Id { get; init; } = new(Guid.CreateVersion7());

    public required string Key { get; init; }

    public required AgreementId Agreement { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public required RoundState State { get; init; }

    /// <summary>Who wrote down what was said.</summary>
    public StakeholderId? CompiledBy { get; init; }

    public required Validity Validity { get; init; }

    public int Version { get; init; }

    public Guid IdValue => Id.Value;

    public SearchEntry ToSearchEntry() => new(SearchableType.DialogueRound, Id.Value, Key) { Names = [Name, NameEn] };
}

internal sealed class DialogueRoundConfiguration : IEntityTypeConfiguration<DialogueRound>
{
    public void Configure(EntityTypeBuilder<DialogueRound> round)
    {
        round.ToTable("dialogues_round");
        round.HasIndex(r => r.Key).IsUnique();
        round.HasIndex(r => r.Agreement);
        round.Property(r => r.Version).IsConcurrencyToken();
    }
}
