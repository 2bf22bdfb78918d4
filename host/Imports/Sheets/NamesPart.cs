using System.Text.Json.Nodes;
using Samverkan.Host.Exports;
using Samverkan.Host.Imports.Cells;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>The official name of an organization in one column, and its other names in another: Krokom (kortnamn), Jämtlands läns landsting (tidigare, /2014).</summary>
internal sealed class NamesPart(Words words) : SheetPart("names")
{
    private readonly SheetColumn official = new("name", "Namn", "Name")
    {
        Help = "Det officiella namnet, så som källorna skriver det.",
        HelpEnglish = "The official name, as the sources write it.",
        Example = "Krokoms kommun",
        IsRequired = true,
        Others = ["Officiellt namn", "Official name", "Organisation", "Organization"],
    };

    private readonly SheetColumn others = new("otherNames", "Andra namn", "Other names")
    {
        Help = "Namn och inom parentes hur det används, ett på varje rad; efter det kan perioden stå, och dagar då namnet är belagt.",
        HelpEnglish = "A name and in brackets how it is used, one on each line; after that the period may stand, and days on which the name is attested.",
        Example = "Krokom (kortnamn)",
        HasSeveral = true,
        Words = typeof(NameUse),
    };

    private readonly WordKind use = new(typeof(NameUse), words);

    public override IReadOnlyList<SheetColumn> Columns => [official, others];

    public override SheetColumn ColumnOf(string path) => path.Length == 0 || path.StartsWith("[0]", StringComparison.Ordinal) ? official : others;

    public override void Read(SheetCells cells, JsonObject document)
    {
        var (name, more) = (cells.Text(official), cells.Text(others));
        if (name is null && more is null && !cells.IsCleared(others)) return;

        // What one of the columns does not say stays as the register has it.
        var known = cells.Organizations.PartsOf(document["key"]?.ToString() ?? "", Member).ToList();
        var names = new JsonArray();
        if (name is not null) names.Add(Official(name));
        else if (known is [var first, ..] && IsPlain(first)) names.Add(first.DeepClone());
        if (more is not null) names.AddEach(SeveralValues.Read(more).Select(text => Other(cells, text)));
        else if (!cells.IsCleared(others)) names.AddEach(known.Skip(known is [var plain, ..] && IsPlain(plain) ? 1 : 0).Select(other => other.DeepClone()));
        document[Member] = names;
    }

    public override void Write(JsonObject document, SheetLine line)
    {
        var names = (document[Member] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        var isFirstPlain = names is [var first, ..] && IsPlain(first);
        if (isFirstPlain) line[official] = names[0]["text"]!.ToString();
        line[others] = SeveralValues.Write(names.Skip(isFirstPlain ? 1 : 0).Select(name => DatedValue.Write(name, "text", use.Write(name["use"]!, line.Language))));
    }

    private static JsonObject Official(string text) => new() { ["text"] = text, ["use"] = "OFFICIAL" };

    private static bool IsPlain(JsonObject name) => name.Count == 2 && name["use"]?.ToString() == "OFFICIAL" && name["text"] is not null;

    private JsonObject? Other(SheetCells cells, string text)
    {
        if (DatedValue.Read(text) is not (var name, [var word, .. var dates]))
        {
            cells.Fault(others, $"It is not said how the name '{Short.Of(text)}' is used.", $"the use in brackets after the name, for example {others.Example}");
            return null;
        }

        if (use.Read(word, cells, others) is not { } read) return null;
        var record = new JsonObject { ["text"] = name, ["use"] = read };
        DatedValue.AddDates(record, dates, cells, others);
        return record;
    }
}
