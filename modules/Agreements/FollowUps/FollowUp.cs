using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Agreements.FollowUps;

/// <summary>That someone looks at what became of an agreement or of a body.</summary>
internal sealed class FollowUp : ISearched
{
    public required FollowUpId Id { get; init; }

    public required string Key { get; init; }

    public required FollowUpKind Kind { get; init; }

    public required NodeRef Subject { get; init; }

    /// <summary>The id inside the subject, to find it by.</summary>
    public required Guid SubjectId { get; init; }

    public int? YearCovered { get; init; }

    public PartialDate? PerformedOn { get; init; }

    public DecisionId? OrderedById { get; init; }

    public StakeholderId? PerformedById { get; init; }

    public required FollowUpState State { get; init; }

    public string? Focus { get; init; }

    public string? FocusEn { get; init; }

    public DocumentId? DocumentId { get; init; }

    public required bool ResultsKnown { get; init; }

    public static Expression<Func<FollowUp, FollowUpView>> View { get; } = followUp => new FollowUpView
    {
        Id = followUp.Id,
        Key = followUp.Key,
        Kind = followUp.Kind,
        Subject = followUp.Subject,
        YearCovered = followUp.YearCovered,
        PerformedOn = followUp.PerformedOn,
        OrderedById = followUp.OrderedById,
        PerformedById = followUp.PerformedById,
        State = followUp.State,
        Focus = followUp.Focus,
        FocusEn = followUp.FocusEn,
        DocumentId = followUp.DocumentId,
        ResultsKnown = followUp.ResultsKnown,
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.FollowUp, Id.Value, Key) { Texts = [Focus, FocusEn] };
}

/// <summary>Which matters a body is to follow up in a year, and in which month.</summary>
internal sealed class FollowUpPlan
{
    public required FollowUpPlanId Id { get; init; }

    public required string Key { get; init; }

    public required StakeholderId BodyId { get; init; }

    public required int Year { get; init; }

    public DecisionId? DecisionId { get; init; }

    public List<FollowUpPlanItem> Items { get; } = [];

    public static Expression<Func<FollowUpPlan, FollowUpPlanView>> View { get; } = plan => new FollowUpPlanView
    {
        Id = plan.Id,
        Key = plan.Key,
        BodyId = plan.BodyId,
        Year = plan.Year,
        DecisionId = plan.DecisionId,
        Items = plan.Items.OrderBy(item => item.Order).Select(item => new FollowUpPlanItemView { Subject = item.Subject, Month = item.Month }).ToList(),
    };
}

internal sealed class FollowUpPlanItem
{
    public FollowUpPlanId FollowUpPlanId { get; init; }

    public required int Order { get; init; }

    public required NodeRef Subject { get; init; }

    public int? Month { get; init; }
}

internal sealed class FollowUpConfiguration
    : IEntityTypeConfiguration<FollowUp>, IEntityTypeConfiguration<FollowUpPlan>, IEntityTypeConfiguration<FollowUpPlanItem>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("agreements_follow_up");
        builder.HasIndex(followUp => followUp.Key).IsUnique();
        builder.HasIndex(followUp => followUp.SubjectId);
    }

    public void Configure(EntityTypeBuilder<FollowUpPlan> builder)
    {
        builder.ToTable("agreements_follow_up_plan");
        builder.HasIndex(plan => plan.Key).IsUnique();
        builder.HasIndex(plan => plan.BodyId);
        builder.HasMany(plan => plan.Items).WithOne().HasForeignKey(item => item.FollowUpPlanId);
    }

    public void Configure(EntityTypeBuilder<FollowUpPlanItem> builder)
    {
        builder.ToTable("agreements_follow_up_plan_item");
        builder.HasKey(item => new { item.FollowUpPlanId, item.Order });
    }
}
