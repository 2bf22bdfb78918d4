namespace Samverkan.Host.Imports.Files;

/// <summary>One row of a table as its file has it.</summary>
/// <param name="Number">As a spreadsheet numbers it, from 1: empty rows count, lines within a cell do not.</param>
/// <param name="Cells">From the first column on; none is null, and the last is not empty.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The row without what is empty at its end.</summary>
    public static SheetRow Of(int number, List<string> cells)
    {
        var filled = cells.FindLastIndex(cell => cell.Length > 0) + 1;
        cells.RemoveRange(filled, cells.Count - filled);
        return new SheetRow(number, cells);
    }
}

/// <summary>A file that cannot be read as a table at all, in one sentence that says what to do.</summary>
internal sealed class SheetFileException(string message) : Exception(message);
