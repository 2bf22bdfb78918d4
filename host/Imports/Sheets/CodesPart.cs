using System.Text.Json.Nodes;
using Samverkan.Host.Imports.Cells;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>Official codes of an organization, a column for each kind: 2309 is a code at all times of which one knows, 2309 (1974/..) one since then.</summary>
internal sealed class CodesPart : SheetPart
{
    // Without brackets nothing is known of the bounds; brackets with this alone mean that nothing is said of them.
    private const string Unbounded = "/";
    private const string Unsaid = "utan tid";

    private readonly List<(string Kind, int Length, SheetColumn Column)> kinds =
    [
        ("MUNICIPALITY", 4, new("municipalityCode", "Kommunkod", "Municipality code") { Help = "Kommunens kod, fyra siffror.", HelpEnglish = "The code of the municipality, four figures.", Example = "2309", HasSeveral = true }),
        ("COUNTY", 2, new("countyCode", "Länskod", "County code") { Help = "Den egna länskoden, två siffror: regionens. Länet som organisationen hör till står i kolumnen Län.", HelpEnglish = "Its own county code, two figures: that of a region. The county that it belongs to stands in the column County.", Example = "23", HasSeveral = true }),
    ];

    public CodesPart()
        : base("codes")
    {
    }

    public override IReadOnlyList<SheetColumn> Columns => [.. kinds.Select(kind => kind.Column)];

    public override void Read(SheetCells cells, JsonObject document)
    {
        if (!kinds.Any(kind => cells.Text(kind.Column) is not null || cells.IsCleared(kind.Column))) return;

        // A kind of which the row says nothing stays as the register has it.
        var known = cells.Organizations.PartsOf(document["key"]?.ToString() ?? "", Member).ToList();
        var codes = new JsonArray();
        foreach (var (kind, length, column) in kinds)
        {
            if (cells.Text(column) is { } text) codes.AddEach(SeveralValues.Read(text).Select(code => Code(cells, column, kind, length, code)));
            else if (!cells.IsCleared(column)) codes.AddEach(known.Where(code => code["kind"]?.ToString() == kind).Select(code => code.DeepClone()));
        }

        document[Member] = codes.Count > 0 ? codes : null;
    }

    public override void Write(JsonObject document, SheetLine line)
    {
        if (document[Member] is not JsonArray codes) return;
        foreach (var (kind, _, column) in kinds) line[column] = SeveralValues.Write(codes.OfType<JsonObject>().Where(code => code["kind"]!.ToString() == kind).Select(Written));
    }

    private static JsonObject? Code(SheetCells cells, SheetColumn column, string kind, int length, string text)
    {
        var (value, remarks) = DatedValue.Read(text);
        if (!value.All(char.IsAsciiDigit) || value.Length > length)
        {
            cells.Fault(column, $"'{Short.Of(text)}' is no code.", $"{length} figures, for example {column.Example}");
            return null;
        }

        var code = new JsonObject { ["kind"] = kind, ["value"] = value.PadLeft(length, '0') };
        if (remarks is []) code["period"] = Unbounded;
        else DatedValue.AddDates(code, remarks.Where(remark => remark != Unsaid), cells, column);
        return code;
    }

    private static string Written(JsonObject code)
        => code.Count == 3 && code["period"]?.ToString() == Unbounded ? code["value"]!.ToString() : code["period"] is null ? DatedValue.Write(code, "value", Unsaid) : DatedValue.Write(code, "value");
}
