using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Decisions;

/// <summary>A decision, or a proposal for one.</summary>
internal sealed class Decision : ISearched
{
    public required DecisionId Id { get; init; }

    public required string Key { get; init; }

    public required Standing Standing { get; init; }

    public required DecisionKind Kind { get; init; }

    public required IReadOnlyList<StakeholderId> DecidedBy { get; init; }

    public PartialDate? DecidedOn { get; init; }

    /// <summary>The first day that it can be: what filters and orders look at.</summary>
    public DateOnly? DecidedFrom { get => DecidedOn?.Earliest; private init => _ = value; }

    public PartialDate? PlannedFor { get; init; }

    public int? Paragraph { get; init; }

    public DiaryNumber? DiaryNumber { get; init; }

    public StakeholderId? ProposedBy { get; init; }

    public required string Summary { get; init; }

    /// <summary>What filters look at.</summary>
    public string FoldedSummary { get => Folding.Fold(Summary); private init => _ = value; }

    public string? SummaryEn { get; init; }

    public List<DecisionSubject> Subjects { get; } = [];

    public SearchEntry ToSearchEntry() => new(SearchableType.Decision, Id.Value, Key) { DiaryNumbers = [DiaryNumber], Texts = [Summary, SummaryEn] };
}

/// <summary>What a decision is about; in a table of its own, so that it can be found from there.</summary>
internal sealed class DecisionSubject
{
    public DecisionId DecisionId { get; init; }

    public required int Order { get; init; }

    public required NodeRef Subject { get; init; }

    public required Guid SubjectId { get; init; }
}

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<DecisionSubject>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("sources_decision");
        builder.HasIndex(decision => decision.Key).IsUnique();
        builder.Property(decision => decision.FoldedSummary).HasDefaultValue("");
        builder.HasMany(decision => decision.Subjects).WithOne().HasForeignKey(subject => subject.DecisionId);
    }

    public void Configure(EntityTypeBuilder<DecisionSubject> builder)
    {
        builder.ToTable("sources_decision_subject");
        builder.HasKey(subject => new { subject.DecisionId, subject.Order });
        builder.HasIndex(subject => subject.SubjectId);
    }
}
