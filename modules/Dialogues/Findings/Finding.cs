using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Findings;

/// <summary>What was concluded from a round of dialogues.</summary>
internal sealed class Finding : ISearched, IKeyed
{
    public required FindingId Id { get; init; }

    public Guid IdValue => Id.Value;

    public required string Key { get; init; }

    public required DialogueRoundId Round { get; init; }

    public required string Text { get; init; }

    /// <summary>What filters look at.</summary>
    public string FoldedText { get => Folding.Fold(Text); private init => _ = value; }

    public string? TextEn { get; init; }

    public required Theme Theme { get; init; }

    public required FindingScope Scope { get; init; }

    public StakeholderId? Responsible { get; init; }

    public List<FindingSource> Sources { get; } = [];

    public SearchEntry ToSearchEntry() => new(SearchableType.Finding, Id.Value, Key) { Texts = [Text, TextEn] };
}

/// <summary>A statement that a finding was concluded from; in a table of its own, so that it can be found from there.</summary>
internal sealed class FindingSource
{
    public FindingId FindingId { get; init; }

    public required int Order { get; init; }

    public required StatementId Statement { get; init; }
}

internal sealed class FindingConfiguration : IEntityTypeConfiguration<Finding>, IEntityTypeConfiguration<FindingSource>
{
    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.ToTable("dialogues_finding");
        builder.Ignore(finding => finding.IdValue);
        builder.HasIndex(finding => finding.Key).IsUnique();
        builder.HasIndex(finding => finding.Round);
        builder.HasIndex(finding => finding.Responsible);
        builder.Property(finding => finding.FoldedText).HasDefaultValue("");
        builder.HasMany(finding => finding.Sources).WithOne().HasForeignKey(source => source.FindingId);
    }

    public void Configure(EntityTypeBuilder<FindingSource> builder)
    {
        builder.ToTable("dialogues_finding_source");
        builder.HasKey(source => new { source.FindingId, source.Order });
        builder.HasIndex(source => source.Statement);
    }
}
