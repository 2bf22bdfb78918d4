using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Meetings;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Seed;

/// <summary>Reads meetings and their agendas, each with its citations.</summary>
internal static class MeetingSeed
{
    public static IEnumerable<object> Read(SeedRecord record)
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
