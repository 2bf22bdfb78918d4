using System.Text.Json.Nodes;
using Samverkan.Host.Imports.Files;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>Turns the rows of one file into documents, each of what its row says; gathers what is wrong with every one of them.</summary>
internal sealed class SheetReader(string file, Sheet sheet, KnownOrganizations organizations, List<SeedFault> faults)
{
    private readonly Dictionary<string, int> rowsByKey = [];
    private SheetHeadings headings = null!;

    /// <summary>One document for each row, or for each owner of rows.</summary>
    /// <param name="rows">The headings first.</param>
    public IReadOnlyList<SheetRecord> Read(IEnumerable<SheetRow> rows)
    {
        using var each = rows.GetEnumerator();
        if (!each.MoveNext()) return [];

        headings = SheetHeadings.Read(file, sheet, each.Current, faults);
        if (sheet.Identity.Any(column => headings.Place(column) is null)) return [];

        var read = new List<(int Row, string? Owner, JsonObject Document)>();
        while (each.MoveNext())
            if (Read(each.Current) is { } found) read.Add(found);
        return sheet.Owner is { } owner ? [.. read.GroupBy(row => row.Owner!).Select(rowsOfOne => Owned(owner, rowsOfOne.Key, [.. rowsOfOne]))] : [.. read.Select(Single)];
    }

    private (int Row, string? Owner, JsonObject Document)? Read(SheetRow row)
    {
        var cells = new SheetCells(file, headings, row, organizations, faults);
        foreach (var (place, cell) in row.Cells.Index().Where(cell => cell.Item.Length > 0 && !headings.IsHeaded(cell.Index)))
            faults.Add(new SeedFault(file, $"row {row.Number}, column {SheetHeadings.Letters(place)}", $"'{Short.Of(cell)}' stands in a column without a heading.", "each value in a column of the sheet"));

        string? owner = null;
        if (sheet.Owner is { } above && (owner = Identity(cells, above.Column)) is null) return null;
        if (Identity(cells, sheet.Key) is not { } key) return null;
        if (!rowsByKey.TryAdd(key, row.Number))
        {
            cells.Fault(sheet.Key, $"The key '{Short.Of(key)}' stands in row {rowsByKey[key]} already.", "each record in one row");
            return null;
        }

        var document = new JsonObject();
        foreach (var part in sheet.Parts) part.Read(cells, document);
        return (row.Number, owner, document);
    }

    private static string? Identity(SheetCells cells, SheetColumn column)
    {
        if (cells.Text(column) is { } text) return text;
        cells.Fault(column, "The cell is empty: nobody knows what the row is about.", $"a key, for example {column.Example}");
        return null;
    }

    private SheetRecord Single((int Row, string? Owner, JsonObject Document) row) => new(row.Document, Places.Of(headings, sheet, row.Row));

    private SheetRecord Owned(SheetOwner owner, string key, IReadOnlyList<(int Row, string? Owner, JsonObject Document)> rows)
    {
        var document = new JsonObject { ["key"] = key, [owner.Member] = new JsonArray([.. rows.Select(row => row.Document)]) };
        return new SheetRecord(document, Places.Of(headings, sheet, owner, [.. rows.Select(row => row.Row)]));
    }
}

/// <summary>Where a JSON path of a document stands in the file. It is kept as long as the document, so it keeps no more than it needs.</summary>
internal static class Places
{
    public static Func<string, string> Of(SheetHeadings headings, Sheet sheet, int row) => path => headings.PlaceOf(row, sheet.ColumnOf(path));

    // $.seats[3].capacity is in the row of the fourth part; what is wrong with the owner itself is told in the first.
    public static Func<string, string> Of(SheetHeadings headings, Sheet sheet, SheetOwner owner, int[] rows) => path =>
    {
        var beginning = $"$.{owner.Member}[";
        var end = path.IndexOf(']', StringComparison.Ordinal);
        return path.StartsWith(beginning, StringComparison.Ordinal) && int.TryParse(path[beginning.Length..end], out var part) && part < rows.Length
            ? headings.PlaceOf(rows[part], sheet.ColumnOf("$" + path[(end + 1)..]))
            : headings.PlaceOf(rows[0], owner.Column);
    };
}

/// <summary>What one row says, or what all rows of one owner say.</summary>
/// <param name="Document">In the seed form, with no more members than are said.</param>
/// <param name="PlaceOf">From a JSON path of the document to a place for people.</param>
internal sealed record SheetRecord(JsonObject Document, Func<string, string> PlaceOf);
