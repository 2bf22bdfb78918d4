using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Meetings;

/// <summary>Refuses meetings of arenas that are only proposed or wanted (INV-23), whichever of the two is recorded last.</summary>
internal sealed class MeetingsOfEstablishedArenas(ArenasDb db) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var meetings = change.LatestOf("meetings").Where(each => each.After is not null).ToDictionary(each => new MeetingId(each.Id));
        var arenas = change.LatestOf("arenas").Where(each => each.After is not null).ToDictionary(each => new ArenaId(each.Id));
        if (meetings.Count + arenas.Count == 0) return;

        var (meetingIds, arenaIds) = (meetings.Keys.ToList(), arenas.Keys.ToList());
        var wrong = await db.Meetings.AsNoTracking()
            .Where(meeting => (meetingIds.Contains(meeting.Id) || arenaIds.Contains(meeting.ArenaId))
                && db.Arenas.Any(arena => arena.Id == meeting.ArenaId && arena.Standing != Standing.Established && arena.Standing != Standing.Rejected))
            .OrderBy(meeting => meeting.Key).Select(meeting => new { meeting.Id, meeting.Key, meeting.ArenaId }).ToListAsync(cancellationToken);
        foreach (var meeting in wrong)
        {
            if (meetings.TryGetValue(meeting.Id, out var record)) change.Fault(record, "$.arena", "An arena that is only proposed or wanted has no meetings (INV-23).", "the key of an arena that is established");
            else change.Fault(arenas[meeting.ArenaId], "$.standing", $"An arena that is only proposed or wanted has no meetings (INV-23), and this one has {meeting.Key}.", "ESTABLISHED", FaultKind.State, meeting.Key);
        }
    }
}
