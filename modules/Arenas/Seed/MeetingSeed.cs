using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Meetings;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Seed;

/// <summary>Reads meetings and their agendas, each with its citations.</summary>
internal sealed class MeetingSeed
{
    private readonly List<(ArenaId Arena, SeedFault Otherwise)> read = [];

    /// <exception cref="SeedException">A meeting is one of an arena that nobody has established (INV-23).</exception>
    public async Task CheckAsync(ArenasDb db, CancellationToken cancellationToken)
    {
        var ids = read.Select(meeting => meeting.Arena).Distinct().ToList();
        var established = ids.Count == 0 ? [] : await db.Arenas
            .Where(arena => ids.Contains(arena.Id) && arena.Standing == Standing.Established).Select(arena => arena.Id).ToListAsync(cancellationToken);
        List<SeedFault> faults = [.. read.Where(meeting => !established.Contains(meeting.Arena)).Select(meeting => meeting.Otherwise)];
        if (faults.Count > 0) throw new SeedException(faults);
    }

    public IEnumerable<object> Read(SeedRecord record, string file, string path)
    {
        var key = record.Key("meeting");
        var meeting = new Meeting
        {
            Id = new(key.Id),
            Key = key.Key,
            ArenaId = new(record.Reference("arena", "arena").Id),
            HeldOn = record.OptionalDate("heldOn"),
            PlannedFor = record.OptionalDate("plannedFor"),
            Mode = record.OptionalEnum<MeetingMode>("mode") ?? MeetingMode.Unknown,
            RemoteParticipation = record.OptionalEnum<RemoteParticipation>("remoteParticipation") ?? RemoteParticipation.Unknown,
            State = record.Enum<MeetingState>("state"),
        };
        if (meeting is { HeldOn: not null, State: not MeetingState.Held }) record.Fault("A meeting that was not held has a day on which it was held.", "plannedFor in place of heldOn, or the state HELD");

        read.Add((meeting.ArenaId, new SeedFault(file, $"{path}.arena", "An arena that is only proposed or wanted has no meetings (INV-23).", "the key of an arena that is established")));

        var items = record.Records("agenda");
        meeting.Agenda.AddRange(items.Select(Item));
        return [meeting, .. record.Citations(key.Id), .. items.SelectMany((item, i) => item.Citations(meeting.Agenda[i].Id.Value, required: false))];
    }

    private static AgendaItem Item(SeedRecord record, int index)
    {
        var key = record.Key("agenda-item");
        var item = new AgendaItem
        {
            Id = new(key.Id),
            Key = key.Key,
            Order = index + 1,
            Paragraph = record.OptionalNumber("paragraph"),
            Title = record.Text("title"),
            TitleEn = record.OptionalText("titleEn"),
            Purpose = record.Enum<StepPurpose>("purpose"),
            Result = record.OptionalText("result"),
            ResultEn = record.OptionalText("resultEn"),
            AddedById = record.OptionalReference("addedBy", "org", "group", "unit", "body", "post") is { } stakeholder ? new StakeholderId(stakeholder.Id) : null,
        };
        item.Matters.AddRange(record.References("matters", "matter").Select((matter, i) => new ItemMatter { Order = i + 1, MatterId = new(matter.Id) }));
        return item;
    }
}
