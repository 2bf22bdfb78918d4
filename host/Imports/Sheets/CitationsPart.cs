using System.Text.Json.Nodes;
using Samverkan.Host.Exports;
using Samverkan.Host.Imports.Cells;
using Samverkan.Kernel;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>
/// On what ground the record is known, in six columns. Where there are several sources, each column has a line for each of them, in the
/// order of the documents; where there is one, its cells are its texts as they are.
/// </summary>
internal sealed class CitationsPart : SheetPart
{
    private readonly SheetColumn document = new("document", "Källa", "Document")
    {
        Help = "Nyckeln för dokumentet som visar det. Flera: en på varje rad i cellen.",
        HelpEnglish = "The key of the document that shows it. Several: one on each line of the cell.",
        Example = "doc/001",
        IsRequired = true,
        HasSeveral = true,
        Others = ["Källor", "Dokument", "Source", "Sources"],
    };

    private readonly List<(string Member, SheetColumn Column, ValueKind Kind)> others;

    public CitationsPart(Words words)
        : base("citations") => others =
        [
            ("locator", new("locator", "Plats i källan", "Locator") { Help = "Var i dokumentet det står: sida, paragraf, rubrik.", HelpEnglish = "Where in the document it stands: page, paragraph, heading.", Example = "§ 56, Sammanfattning", HasSeveral = true, Others = ["Plats", "Sida", "Place"] }, new TextKind()),
            ("phrase", new("phrase", "Citat", "Phrase") { Help = "Ordagrant ur dokumentet, högst 15 ord.", HelpEnglish = "Word for word from the document, 15 words at most.", Example = "ska genomföra en samlad uppföljning", HasSeveral = true, Others = ["Quotation"] }, new TextKind()),
            ("evidence", new("evidence", "Belägg", "Evidence") { Help = "Om källan säger det, eller om det är härlett eller antaget.", HelpEnglish = "Whether the source states it, or it is derived or assumed.", IsRequired = true, HasSeveral = true, Words = typeof(Evidence) }, new WordKind(typeof(Evidence), words)),
            ("rule", new("rule", "Regel", "Rule") { Help = "Hur det är härlett eller varför det är antaget. Krävs om källan inte säger det själv.", HelpEnglish = "How it was derived or why it is assumed. Required unless the source states it.", HasSeveral = true }, new TextKind()),
            ("field", new("field", "Gäller fältet", "Field") { Help = "Vilket fält källan stöder, med dess namn i grafen. Tomt: hela posten.", HelpEnglish = "Which field the source supports, by its name in the graph. Empty: the whole record.", Example = "period", HasSeveral = true, Others = ["Fält"] }, new TextKind()),
        ];

    public override IReadOnlyList<SheetColumn> Columns => [document, .. others.Select(other => other.Column)];

    public override SheetColumn ColumnOf(string path)
        => others.FirstOrDefault(other => path.EndsWith("." + other.Member, StringComparison.Ordinal)).Column ?? document;

    public override void Read(SheetCells cells, JsonObject record)
    {
        if (cells.Text(document) is not { } text)
        {
            if (others.FirstOrDefault(other => cells.Text(other.Column) is not null).Column is { } alone)
                cells.Fault(alone, "There is something about a source, and no source.", $"the key of a document in the column {document.Swedish}, for example {document.Example}");
            return;
        }

        var citations = SeveralValues.Read(text).Select(key => new JsonObject { ["document"] = key }).ToList();
        foreach (var (member, column, kind) in others)
        {
            if (cells.Text(column, citations.Count > 1) is not { } cell || Values(cells, column, cell, citations.Count) is not { } values) continue;
            foreach (var (citation, value) in citations.Zip(values))
                if (value.Length > 0 && kind.Read(value, cells, column) is { } read) citation[member] = read;
        }

        record[Member] = new JsonArray([.. citations]);
    }

    public override void Write(JsonObject record, SheetLine line)
    {
        if (record[Member] is not JsonArray citations) return;
        line[document] = SeveralValues.Write(citations.Select(citation => citation!["document"]!.ToString()));
        foreach (var (member, column, kind) in others)
        {
            var values = citations.Select(citation => citation![member] is { } value ? kind.Write(value, line.Language) : "").ToList();
            if (values.Any(value => value.Length > 0)) line[column] = values is [var only] ? only : SeveralValues.Write(values);
        }
    }

    // How sources are known is often the same for all of them.
    private static List<string>? Values(SheetCells cells, SheetColumn column, string cell, int count)
    {
        if (count == 1) return [cell];
        var lines = SeveralValues.Lines(cell);
        if (lines.Count == 1 && SeveralValues.Read(cell) is { } parted && parted.Count == count) return parted;
        if (lines is [var only] && column.Words is not null) return [.. Enumerable.Repeat(only, count)];
        if (lines.Count == count) return lines;
        cells.Fault(column, $"There are {count} sources, and {lines.Count} {(lines.Count == 1 ? "line" : "lines")} here.", "a line for each source, in their order, with an empty line where there is nothing to say");
        return null;
    }
}
