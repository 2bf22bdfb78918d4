using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Plans;

/// <summary>What the parties of an agreement do in a year.</summary>
internal sealed class AnnualPlan : ISearched, IAgreementPart
{
    public required AnnualPlanId Id { get; init; }

    public required string Key { get; init; }

    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    /// <summary>Null when it is the same every year.</summary>
    public int? Year { get; init; }

    public string? OtherContent { get; init; }

    public List<PlannedMeeting> Meetings { get; } = [];

    public static Expression<Func<AnnualPlan, AnnualPlanView>> View { get; } = plan => new AnnualPlanView
    {
        Id = plan.Id,
        Key = plan.Key,
        AgreementId = plan.AgreementId,
        Year = plan.Year,
        OtherContent = plan.OtherContent,
        Meetings = plan.Meetings.OrderBy(meeting => meeting.Order)
            .Select(meeting => new PlannedMeetingView { Month = meeting.Month, Level = meeting.Level, PostIds = meeting.PostIds, ArenaId = meeting.ArenaId }).ToList(),
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.AnnualPlan, Id.Value, Key) { Texts = [OtherContent] };
}

/// <summary>A meeting that a plan foresees.</summary>
internal sealed class PlannedMeeting
{
    public AnnualPlanId AnnualPlanId { get; init; }

    public required int Order { get; init; }

    public required int Month { get; init; }

    public required MeetingLevel Level { get; init; }

    public required IReadOnlyList<StakeholderId> PostIds { get; init; }

    public ArenaId? ArenaId { get; init; }
}

/// <summary>Something that the parties are to be given to do when the agreement has been concluded.</summary>
internal sealed class FollowOnAssignment : ISearched, IAgreementPart
{
    public required FollowOnAssignmentId Id { get; init; }

    public required string Key { get; init; }

    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public string? TextEn { get; init; }

    public required IReadOnlyList<StakeholderId> AssigneeIds { get; init; }

    public required Contracts.ActionState State { get; init; }

    public static Expression<Func<FollowOnAssignment, FollowOnAssignmentView>> View { get; } = assignment => new FollowOnAssignmentView
    {
        Id = assignment.Id,
        Key = assignment.Key,
        AgreementId = assignment.AgreementId,
        Order = assignment.Order,
        Text = assignment.Text,
        TextEn = assignment.TextEn,
        AssigneeIds = assignment.AssigneeIds,
        State = assignment.State,
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.FollowOnAssignment, Id.Value, Key) { Texts = [Text, TextEn] };
}

internal sealed class AnnualPlanConfiguration
    : IEntityTypeConfiguration<AnnualPlan>, IEntityTypeConfiguration<PlannedMeeting>, IEntityTypeConfiguration<FollowOnAssignment>
{
    public void Configure(EntityTypeBuilder<AnnualPlan> builder)
    {
        builder.ToTable("agreements_annual_plan");
        builder.HasKeyAndPlace();
        builder.HasMany(plan => plan.Meetings).WithOne().HasForeignKey(meeting => meeting.AnnualPlanId);
    }

    public void Configure(EntityTypeBuilder<PlannedMeeting> builder)
    {
        builder.ToTable("agreements_planned_meeting");
        builder.HasKey(meeting => new { meeting.AnnualPlanId, meeting.Order });
    }

    public void Configure(EntityTypeBuilder<FollowOnAssignment> builder)
    {
        builder.ToTable("agreements_follow_on_assignment");
        builder.HasKeyAndPlace();
    }
}
