using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Matters;

/// <summary>One step on the way of a matter, taken or planned. It needs neither a meeting nor an agenda.</summary>
internal sealed class MatterStep : IKeyed
{
    public required MatterStepId Id { get; init; }

    public required string Key { get; init; }

    public Guid IdValue => Id.Value;

    public MatterId MatterId { get; init; }

    public required int Order { get; init; }

    public required NodeRef Place { get; init; }

    /// <summary>The id inside the place, to find it by.</summary>
    public Guid PlaceId { get => Place.Id; private init => _ = value; }

    public required StepPurpose Purpose { get; init; }

    public PartialDate? PlannedFor { get; init; }

    public PartialDate? OccurredOn { get; init; }

    public required StepOutcome Outcome { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }

    public MeetingId? MeetingId { get; init; }

    public AgendaItemId? AgendaItemId { get; init; }

    public DecisionId? DecisionId { get; init; }

    public static Expression<Func<MatterStep, MatterStepView>> View { get; } = step => new MatterStepView
    {
        Id = step.Id,
        Key = step.Key,
        MatterId = step.MatterId,
        Order = step.Order,
        Place = step.Place,
        Purpose = step.Purpose,
        PlannedFor = step.PlannedFor,
        OccurredOn = step.OccurredOn,
        Outcome = step.Outcome,
        Note = step.Note,
        NoteEn = step.NoteEn,
        MeetingId = step.MeetingId,
        AgendaItemId = step.AgendaItemId,
        DecisionId = step.DecisionId,
    };
}

internal sealed class MatterStepConfiguration : IEntityTypeConfiguration<MatterStep>
{
    public void Configure(EntityTypeBuilder<MatterStep> builder)
    {
        builder.ToTable("arenas_matter_step");
        builder.HasIndex(step => step.Key).IsUnique();
        builder.HasIndex(step => new { step.MatterId, step.Order });
        builder.HasIndex(step => step.PlaceId);
        builder.HasIndex(step => step.MeetingId);
        builder.HasIndex(step => step.DecisionId);
    }
}
