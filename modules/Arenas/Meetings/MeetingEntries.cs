using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas.Meetings;

/// <summary>The meetings of a body, for its calendar: those of the arena that it is itself, and of the arenas that lie under it when they meet.</summary>
internal sealed class MeetingEntries(ArenasDb db, IMediator mediator) : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarEntry>> EntriesAsync(StakeholderId body, DateOnly today, CancellationToken cancellationToken)
    {
        var placements = await db.UnderBodies.AsNoTracking().Where(placement => placement.Body == body).ToListAsync(cancellationToken);
        var under = placements.ConvertAll(placement => placement.ArenaId);
        var arenas = (await db.Arenas.AsNoTracking().Where(arena => arena.Body == body || under.Contains(arena.Id)).ToListAsync(cancellationToken)).ToDictionary(arena => arena.Id, ArenaViews.ToView);
        var ids = arenas.Keys.ToList();
        var read = await db.Meetings.AsSplitQuery().Where(meeting => ids.Contains(meeting.ArenaId)).OrderBy(meeting => meeting.Key).Select(Meeting.View).ToListAsync(cancellationToken);
        var meetings = read.FindAll(meeting => arenas[meeting.ArenaId].BodyId == body
            || placements.Exists(placement => placement.ArenaId == meeting.ArenaId && (When(meeting) is not { } date || placement.Validity.On(date.Earliest) is not null)));
        var sources = await db.SourcesOfAsync(meetings, mediator, cancellationToken);
        return meetings.ConvertAll(meeting => new CalendarEntry
        {
            Key = meeting.Key,
            On = When(meeting),
            Summary = $"Möte: {arenas[meeting.ArenaId].GetName(today)}",
            Words = [meeting.State],
            Standing = arenas[meeting.ArenaId].Standing,
            IsCancelled = meeting.State == MeetingState.Cancelled,
            Sources = [.. sources[meeting.RecordId].Select(source => source.Text).Distinct()],
        });
    }

    private static PartialDate? When(MeetingView meeting) => meeting.HeldOn ?? meeting.PlannedFor;
}
