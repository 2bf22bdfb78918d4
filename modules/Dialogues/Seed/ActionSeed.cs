using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Actions;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Seed;

internal static class ActionSeed
{
    /// <summary>One of <c>actions</c>, with its citations.</summary>
    public static IEnumerable<object> Action(SeedRecord record)
    {
        var key = record.Key("action");
        var action = new ActionEntry
        {
            Id = new(key.Id),
            Key = key.Key,
            Text = record.Text("text"),
            TextEn = record.OptionalText("textEn"),
            Responsible = record.Stakeholder("responsible"),
            DueBy = record.OptionalDate("dueBy"),
            State = record.Enum<ActionState>("state"),
            Finding = record.OptionalReference("finding", "finding") is { } finding ? new FindingId(finding.Id) : null,
            Need = record.OptionalReference("need", "need") is { } need ? new NeedId(need.Id) : null,
        };
        if (action is { Finding: null, Need: null }) record.Fault("The action has no reason.", "a finding, a need, or both");
        return [action, .. record.Citations(key.Id)];
    }
}
