using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Arenas.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Dialogues;

/// <summary>The dialogue with one municipality in one round.</summary>
internal sealed class Dialogue : IKeyed
{
    public DialogueId Id { get; init; } = new(Guid.CreateVersion7());

    public required string Key { get; init; }

    public required DialogueRoundId Round { get; init; }

    public required StakeholderId Municipality { get; init; }

    public required DialogueState State { get; init; }

    public PartialDate? HeldOn { get; init; }

    public required ParticipationMode Mode { get; init; }

    /// <summary>As what those who took part did so: posts, never persons.</summary>
    public IReadOnlyList<StakeholderId> Posts { get; init; } = [];

    /// <summary>How it is known that it stands so.</summary>
    public required Evidence Evidence { get; init; }

    public int Version { get; init; }

    public Guid IdValue => Id.Value;
}

internal sealed class DialogueConfiguration : IEntityTypeConfiguration<Dialogue>
{
    public void Configure(EntityTypeBuilder<Dialogue> dialogue)
    {
        dialogue.ToTable("dialogues_dialogue");
        dialogue.HasIndex(d => d.Key).IsUnique();
        dialogue.HasIndex(d => new { d.Round, d.Municipality }).IsUnique();
        dialogue.HasIndex(d => d.Municipality);
        dialogue.Property(d => d.Version).IsConcurrencyToken();
    }
}
