using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Meetings;

/// <summary>A meeting of an arena, held or still to be held.</summary>
internal sealed class Meeting : IKeyed
{
    public required MeetingId Id { get; init; }

    public required string Key { get; init; }

    public Guid IdValue => Id.Value;

    public required ArenaId ArenaId { get; init; }

    public PartialDate? HeldOn { get; init; }

    public PartialDate? PlannedFor { get; init; }

    /// <summary>The first day that it can be or have been: what filters and orders look at.</summary>
    public DateOnly? TakesPlaceOn { get => (HeldOn ?? PlannedFor)?.Earliest; private init => _ = value; }

    public required MeetingMode Mode { get; init; }

    public required RemoteParticipation RemoteParticipation { get; init; }

    public required MeetingState State { get; init; }

    public List<AgendaItem> Agenda { get; } = [];

    public static Expression<Func<Meeting, MeetingView>> View { get; } = meeting => new MeetingView
    {
        Id = meeting.Id,
        Key = meeting.Key,
        ArenaId = meeting.ArenaId,
        HeldOn = meeting.HeldOn,
        PlannedFor = meeting.PlannedFor,
        Mode = meeting.Mode,
        RemoteParticipation = meeting.RemoteParticipation,
        State = meeting.State,
        Agenda = meeting.Agenda.OrderBy(item => item.Order).AsQueryable().Select(AgendaItem.View).ToList(),
    };
}

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("arenas_meeting");
        builder.HasIndex(meeting => meeting.Key).IsUnique();
        builder.HasIndex(meeting => new { meeting.ArenaId, meeting.TakesPlaceOn });
        builder.HasIndex(meeting => meeting.TakesPlaceOn);
        builder.HasMany(meeting => meeting.Agenda).WithOne().HasForeignKey(item => item.MeetingId);
    }
}
