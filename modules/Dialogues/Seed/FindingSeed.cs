using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Findings;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Seed;

internal static class FindingSeed
{
    /// <summary>One of <c>findings</c>, with its citations.</summary>
    public static IEnumerable<object> Finding(SeedRecord record)
    {
        var key = record.Key("finding");
        var finding = new Finding
        {
            Id = new(key.Id),
            Key = key.Key,
            Round = new(record.Reference("round", "round").Id),
            Text = record.Text("text"),
            TextEn = record.OptionalText("textEn"),
            Theme = record.Enum<Theme>("theme"),
            Scope = record.Enum<FindingScope>("scope"),
            Responsible = record.Stakeholder("responsible"),
        };
        finding.Sources.AddRange(record.References("from", "statement").Select((statement, i) => new FindingSource { Order = i, Statement = new StatementId(statement.Id) }));
        return [finding, .. record.Citations(key.Id)];
    }

    /// <summary>Who is named, where someone is.</summary>
    public static StakeholderId? Stakeholder(this SeedRecord record, string name, params string[] prefixes)
        => record.OptionalReference(name, prefixes.Length > 0 ? prefixes : Stakeholders) is { } stakeholder ? new StakeholderId(stakeholder.Id) : null;

    /// <summary>With what the keys of stakeholders begin.</summary>
    public static string[] Stakeholders { get; } = ["org", "group", "unit", "body", "post"];
}
