using Samverkan.Agreements.FollowUps;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Seed;

/// <summary>Reads follow-ups and the plans for them, each with its citations.</summary>
internal static class FollowUpSeed
{
    public static IEnumerable<object> FollowUp(SeedRecord record)
    {
        var key = record.Key("follow-up");
        var subject = record.Reference("subject", "agreement", "body");
        return
        [
            new FollowUp
            {
                Id = new(key.Id),
                Key = key.Key,
                Kind = record.Enum<FollowUpKind>("kind"),
                Subject = subject.Node,
                SubjectId = subject.Id,
                YearCovered = record.OptionalNumber("yearCovered"),
                PerformedOn = record.OptionalDate("performedOn"),
                OrderedById = record.OptionalReference("orderedBy", "decision") is { } decision ? new DecisionId(decision.Id) : null,
                PerformedById = record.OptionalReference("performedBy", "org", "group", "unit", "body", "post") is { } performer ? new StakeholderId(performer.Id) : null,
                State = record.Enum<FollowUpState>("state"),
                Focus = record.OptionalText("focus"),
                FocusEn = record.OptionalText("focusEn"),
                DocumentId = record.OptionalReference("document", "doc") is { } document ? new DocumentId(document.Id) : null,
                ResultsKnown = record.Flag("resultsKnown"),
            },
            .. record.Citations(key.Id),
        ];
    }

    public static IEnumerable<object> Plan(SeedRecord record)
    {
        var key = record.Key("follow-up-plan");
        var plan = new FollowUpPlan
        {
            Id = new(key.Id),
            Key = key.Key,
            BodyId = new(record.Reference("body", "body").Id),
            Year = record.Number("year"),
            DecisionId = record.OptionalReference("decision", "decision") is { } decision ? new DecisionId(decision.Id) : null,
        };
        plan.Items.AddRange(record.Records("items").Select((item, i) => new FollowUpPlanItem
        {
            Order = i + 1,
            Subject = item.Reference("subject", "agreement", "body").Node,
            Month = item.OptionalNumber("month"),
        }));
        return [plan, .. record.Citations(key.Id)];
    }
}
