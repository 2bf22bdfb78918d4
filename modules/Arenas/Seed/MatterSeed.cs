using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Matters;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Seed;

/// <summary>Reads matters and their steps, each with its citations.</summary>
internal static class MatterSeed
{
    private static readonly string[] Stakeholders = ["org", "group", "unit", "body", "post"];

    public static IEnumerable<object> Read(SeedRecord record)
    {
        var key = record.Key("matter");
        var matter = new Matter
        {
            Id = new(key.Id),
            Key = key.Key,
            Title = record.Text("title"),
            TitleEn = record.OptionalText("titleEn"),
            DiaryNumber = record.OptionalText("diaryNumber") is { Length: > 0 } raw ? new DiaryNumber(raw) : null,
            RegisteredById = Stakeholder(record, "registeredBy", "org"),
            RaisedById = Stakeholder(record, "raisedBy", Stakeholders),
            LeadId = Stakeholder(record, "lead", Stakeholders),
            Subject = record.OptionalReference("subject")?.Node,
        };
        matter.Topics.AddRange(record.References("topics", "topic").Select((topic, i) => new MatterTopic { Order = i + 1, TopicId = new(topic.Id) }));

        var steps = record.Records("steps");
        matter.Steps.AddRange(steps.Select(Step));
        return [matter, .. record.Citations(key.Id), .. steps.SelectMany((step, i) => step.Citations(matter.Steps[i].Id.Value))];
    }

    private static MatterStep Step(SeedRecord record, int index)
    {
        var key = record.Key("step");
        var step = new MatterStep
        {
            Id = new(key.Id),
            Key = key.Key,
            Order = index + 1,
            Place = record.Reference("at", "arena", "body", "org", "unit", "post").Node,
            Purpose = record.Enum<StepPurpose>("purpose"),
            PlannedFor = record.OptionalDate("plannedFor"),
            OccurredOn = record.OptionalDate("occurredOn"),
            Outcome = record.Enum<StepOutcome>("outcome"),
            Note = record.OptionalText("note"),
            NoteEn = record.OptionalText("noteEn"),
            MeetingId = record.OptionalReference("meeting", "meeting") is { } meeting ? new MeetingId(meeting.Id) : null,
            AgendaItemId = record.OptionalReference("agendaItem", "agenda-item") is { } item ? new AgendaItemId(item.Id) : null,
            DecisionId = record.OptionalReference("decision", "decision") is { } decision ? new DecisionId(decision.Id) : null,
        };
        if (step is { Outcome: StepOutcome.Planned, OccurredOn: not null }) record.Fault("A step that is only planned has a day on which it was taken.", "plannedFor in place of occurredOn, or another outcome");
        if (step is { Purpose: StepPurpose.Decide, Outcome: StepOutcome.Decided, DecisionId: null }) record.Fault("A step at which it was decided names no decision.", "the key of the decision");
        return step;
    }

    private static StakeholderId? Stakeholder(SeedRecord record, string name, params string[] prefixes)
        => record.OptionalReference(name, prefixes) is { } reference ? new StakeholderId(reference.Id) : null;
}
