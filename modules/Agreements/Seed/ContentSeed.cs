using Samverkan.Agreements.Areas;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Obligations;
using Samverkan.Agreements.Plans;
using Samverkan.Agreements.Purposes;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Seed;

/// <summary>Reads what an agreement says: areas, obligations, purposes, priorities, perspectives and plans, each with its citations.</summary>
internal static class ContentSeed
{
    private static readonly string[] Bound = ["org", "group", "unit", "body", "post"];

    public static IEnumerable<object> Parts(SeedRecord record, AgreementId id) =>
    [
        .. record.Records("areas").SelectMany((part, i) => Cited(part, "area", key => Area(part, id, key, i))),
        .. record.Records("obligations").SelectMany((part, i) => Cited(part, "obligation", key => Obligation(part, id, key, i))),
        .. record.Records("purposes").SelectMany((part, i) => Cited(part, "purpose", key => Purpose(part, id, key, i))),
        .. record.Records("priorityAreas").SelectMany((part, i) => Cited(part, "priority-area", key => PriorityArea(part, id, key, i))),
        .. record.Records("perspectives").SelectMany((part, i) => Cited(part, "perspective", key => Perspective(part, id, key, i))),
        .. record.Records("annualPlans").SelectMany((part, i) => Cited(part, "annual-plan", key => AnnualPlan(part, id, key, i))),
        .. record.Records("followOnAssignments").SelectMany((part, i) => Cited(part, "assignment-after", key => Assignment(part, id, key, i))),
    ];

    private static IEnumerable<object> Cited(SeedRecord part, string prefix, Func<SeedReference, object> read)
    {
        var key = part.Key(prefix);
        return [read(key), .. part.Citations(key.Id)];
    }

    private static AgreementArea Area(SeedRecord part, AgreementId id, SeedReference key, int index) => new()
    {
        Id = new(key.Id),
        Key = key.Key,
        AgreementId = id,
        Order = part.Place(index),
        Name = part.Text("name"),
        NameEn = part.OptionalText("nameEn"),
        TopicIds = [.. part.References("topics", "topic").Select(topic => new TopicId(topic.Id))],
    };

    private static Obligation Obligation(SeedRecord part, AgreementId id, SeedReference key, int index) => new()
    {
        Id = new(key.Id),
        Key = key.Key,
        AgreementId = id,
        Order = part.Place(index),
        Text = part.Text("text"),
        TextEn = part.OptionalText("textEn"),
        ObligorId = new(part.Reference("obligor", Bound).Id),
        BeneficiaryId = part.OptionalReference("beneficiary", Bound) is { } beneficiary ? new StakeholderId(beneficiary.Id) : null,
        Recurrence = part.Enum<Recurrence>("recurrence"),
    };

    private static Purpose Purpose(SeedRecord part, AgreementId id, SeedReference key, int index) => new()
    {
        Id = new(key.Id),
        Key = key.Key,
        AgreementId = id,
        Order = part.Place(index),
        Text = part.Text("text"),
        TextEn = part.OptionalText("textEn"),
    };

    private static CrossCuttingPerspective Perspective(SeedRecord part, AgreementId id, SeedReference key, int index) => new()
    {
        Id = new(key.Id),
        Key = key.Key,
        AgreementId = id,
        Order = part.Place(index),
        Name = part.Text("name"),
        NameEn = part.OptionalText("nameEn"),
    };

    private static PriorityArea PriorityArea(SeedRecord part, AgreementId id, SeedReference key, int index)
    {
        var area = new PriorityArea
        {
            Id = new(key.Id),
            Key = key.Key,
            AgreementId = id,
            Order = part.Place(index),
            Name = part.Text("name"),
            NameEn = part.OptionalText("nameEn"),
            Years = part.OptionalPeriod("years")?.Text,
            Objectives = part.OptionalTexts("objectives"),
            Emphasis = part.Texts("emphasis"),
            AddedThrough = part.OptionalReference("addedThrough", "decision")?.Node,
        };
        area.Additions.AddRange(part.Records("additions").Select((addition, i) => new PriorityAddition
        {
            Order = i + 1,
            Text = addition.Text("text"),
            TextEn = addition.OptionalText("textEn"),
            AddedThrough = addition.Reference("addedThrough", "decision").Node,
        }));
        return area;
    }

    private static AnnualPlan AnnualPlan(SeedRecord part, AgreementId id, SeedReference key, int index)
    {
        var plan = new AnnualPlan
        {
            Id = new(key.Id),
            Key = key.Key,
            AgreementId = id,
            Order = part.Place(index),
            Year = part.OptionalNumber("year"),
            OtherContent = part.OptionalText("otherContent"),
        };
        plan.Meetings.AddRange(part.Records("meetings").Select((meeting, i) => new PlannedMeeting
        {
            Order = i + 1,
            Month = Month(meeting),
            Level = meeting.Enum<MeetingLevel>("level"),
            PostIds = [.. meeting.References("posts", "post").Select(post => new StakeholderId(post.Id))],
            ArenaId = meeting.OptionalReference("arena", "arena") is { } arena ? new ArenaId(arena.Id) : null,
        }));
        return plan;
    }

    private static FollowOnAssignment Assignment(SeedRecord part, AgreementId id, SeedReference key, int index) => new()
    {
        Id = new(key.Id),
        Key = key.Key,
        AgreementId = id,
        Order = part.Place(index),
        Text = part.Text("text"),
        TextEn = part.OptionalText("textEn"),
        AssigneeIds = [.. part.References("assignees", Bound).Select(assignee => new StakeholderId(assignee.Id))],
        State = part.Enum<ActionState>("state"),
    };

    private static int Month(SeedRecord record)
    {
        var month = record.Number("month");
        if (month is < 1 or > 12) record.Fault($"There is no month {month}.", "1 to 12");
        return month;
    }
}
