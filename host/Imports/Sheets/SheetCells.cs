using Samverkan.Host.Imports.Cells;
using Samverkan.Host.Imports.Files;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>A row that is being read: its cells by their columns, and what is wrong with them.</summary>
internal sealed class SheetCells(string file, SheetHeadings headings, SheetRow row, KnownOrganizations organizations, ICollection<SeedFault> faults)
{
    // What no text begins with: a spreadsheet could not compute the cell.
    private static readonly string[] broken = ["#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SAKNAS!", "#REFERENS!", "#NAMN?", "#VÄRDEFEL!", "#DIVISION/0!", "#OGILTIGT!"];

    /// <summary>The organizations that the register has, and those of the same import.</summary>
    public KnownOrganizations Organizations => organizations;

    /// <summary>Whether the file has the column.</summary>
    public bool Has(SheetColumn column) => headings.Place(column) is not null;

    /// <summary>What the cell says; null when it says nothing.</summary>
    /// <param name="column">Of the cell.</param>
    /// <param name="hasLines">Whether its lines belong to those of another cell, so that empty ones count.</param>
    public string? Text(SheetColumn column, bool hasLines = false)
    {
        if (Cell(column) is not { Length: > 0 } cell || IsHyphen(cell) || string.IsNullOrWhiteSpace(cell)) return null;
        var text = hasLines && cell[0] != '\'' ? cell.Trim(' ') : SafeCell.Read(cell);
        if (!broken.Contains(text.ToUpperInvariant())) return text.Length > 0 ? text : null;
        Fault(column, $"The cell is {text}: the spreadsheet could not compute it.", "a value");
        return null;
    }

    /// <summary>Whether the cell is a lone hyphen: what the register has there is to be taken away.</summary>
    public bool IsCleared(SheetColumn column) => Cell(column) is { } cell && IsHyphen(cell);

    /// <summary>Notes that something is wrong.</summary>
    /// <param name="column">Where.</param>
    /// <param name="message">What, as a sentence.</param>
    /// <param name="expected">What should stand there, without a full stop.</param>
    public void Fault(SheetColumn column, string message, string expected) => faults.Add(new SeedFault(file, headings.PlaceOf(row.Number, column), message, expected));

    private string? Cell(SheetColumn column) => headings.Place(column) is { } place && place < row.Cells.Count ? row.Cells[place] : null;

    private static bool IsHyphen(string cell) => cell.Trim() is "-" or "–" or "—";
}
