using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Judgements;

/// <summary>How far municipalities that were heard think that an agreement is fulfilled. It never speaks for the others (INV-25).</summary>
internal sealed class FulfilmentJudgement : IKeyed
{
    public FulfilmentJudgementId Id { get; init; } = new(Guid.CreateVersion7());

    public required string Key { get; init; }

    public required AgreementId Agreement { get; init; }

    public required DialogueRoundId Round { get; init; }

    /// <summary>Null when several judged together.</summary>
    public StakeholderId? Municipality { get; init; }

    public required FulfilmentLevel Level { get; init; }

    /// <summary>For how many municipalities it speaks.</summary>
    public required int Count { get; init; }

    /// <summary>How the level is known.</summary>
    public required Evidence Evidence { get; init; }

    public string? Remark { get; init; }

    public string? RemarkEn { get; init; }

    public int Version { get; init; }

    public Guid IdValue => Id.Value;
}

internal sealed class FulfilmentJudgementConfiguration : IEntityTypeConfiguration<FulfilmentJudgement>
{
    public void Configure(EntityTypeBuilder<FulfilmentJudgement> judgement)
    {
        judgement.ToTable("dialogues_judgement");
        judgement.HasIndex(j => j.Key).IsUnique();
        judgement.HasIndex(j => j.Round);
        judgement.HasIndex(j => j.Agreement);
        judgement.Property(j => j.Version).IsConcurrencyToken();
    }
}
