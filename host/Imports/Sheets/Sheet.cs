using System.Text.Json.Nodes;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>A table as administrators keep it: a row for each record, or for each part of one.</summary>
/// <param name="name">In the plural, as the seed form names it.</param>
/// <param name="title">In Swedish.</param>
/// <param name="parts">What its rows say, the key first.</param>
internal sealed class Sheet(string name, string title, IReadOnlyList<SheetPart> parts)
{
    private IReadOnlyList<SheetColumn>? columns;

    public string Name => name;

    public string Title => title;

    /// <summary>In English.</summary>
    public required string TitleEnglish { get; init; }

    /// <summary>What a row is, in Swedish.</summary>
    public required string Summary { get; init; }

    /// <summary>What a row is, in English.</summary>
    public required string SummaryEnglish { get; init; }

    /// <summary>The array of the seed form that holds the records.</summary>
    public required string Collection { get; init; }

    /// <summary>The record that the rows are parts of, and the array in which it has them; null where a row is a record of its own.</summary>
    public SheetOwner? Owner { get; init; }

    public IReadOnlyList<SheetPart> Parts => parts;

    public SheetColumn Key => parts[0].Columns[0];

    /// <summary>The columns without which nobody knows what a row is about.</summary>
    public IReadOnlyList<SheetColumn> Identity => Owner is null ? [Key] : [Owner.Column, Key];

    /// <summary>All columns, that of the owner first.</summary>
    public IReadOnlyList<SheetColumn> Columns => columns ??= Owner is null ? [.. parts.SelectMany(part => part.Columns)] : [Owner.Column, .. parts.SelectMany(part => part.Columns)];

    /// <summary>The rows of one record, in the order of its parts.</summary>
    public IEnumerable<SheetLine> Write(JsonObject document, SheetLanguage language)
    {
        if (Owner is null) yield return Line(document, language);
        else
            foreach (var part in (document[Owner.Member] as JsonArray)?.OfType<JsonObject>() ?? [])
            {
                var line = Line(part, language);
                line[Owner.Column] = document["key"]!.ToString();
                yield return line;
            }
    }

    /// <summary>The column that says what lies at a JSON path of a row's record, such as $.citations[1].phrase.</summary>
    public SheetColumn ColumnOf(string path)
    {
        var below = path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : "";
        var part = parts.FirstOrDefault(part => below.StartsWith(part.Member, StringComparison.Ordinal) && below[part.Member.Length..] is "" or ['.' or '[', ..]);
        return part is null ? Key : part.ColumnOf(below[part.Member.Length..]);
    }

    private SheetLine Line(JsonObject document, SheetLanguage language)
    {
        var line = new SheetLine(language);
        foreach (var part in parts) part.Write(document, line);
        return line;
    }
}

/// <summary>The record that the rows of a sheet are parts of.</summary>
/// <param name="Member">The array in which it has them.</param>
/// <param name="Column">That holds its key.</param>
internal sealed record SheetOwner(string Member, SheetColumn Column);
