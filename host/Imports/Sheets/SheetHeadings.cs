using System.Text;
using Samverkan.Host.Imports.Files;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>Which column of a file is which of the sheet. Letter case, spaces and other signs between letters do not matter.</summary>
internal sealed class SheetHeadings
{
    private readonly Dictionary<string, (int Place, string Heading)> places = [];

    private readonly HashSet<int> headed = [];

    private SheetHeadings()
    {
    }

    /// <summary>Counted from 0; null when the file does not have the column.</summary>
    public int? Place(SheetColumn column) => places.TryGetValue(column.Name, out var found) ? found.Place : null;

    /// <summary>As the file writes it.</summary>
    public string Heading(SheetColumn column) => places.TryGetValue(column.Name, out var found) ? found.Heading : column.Swedish;

    /// <summary>Whether a heading stands above the place, even one that nobody knows.</summary>
    public bool IsHeaded(int place) => headed.Contains(place);

    /// <summary>Where a cell is, for people.</summary>
    public string PlaceOf(int row, SheetColumn column) => $"row {row}, column {Heading(column)}";

    /// <summary>How many headings of the sheet are among these.</summary>
    public static int Count(Sheet sheet, SheetRow row) => sheet.Columns.Count(column => row.Cells.Any(cell => IsOf(column, cell)));

    public static SheetHeadings Read(string file, Sheet sheet, SheetRow row, ICollection<SeedFault> faults)
    {
        var headings = new SheetHeadings();
        foreach (var (place, cell) in row.Cells.Index())
        {
            if (cell.Trim() is not { Length: > 0 } heading) continue;
            headings.headed.Add(place);
            if (sheet.Columns.FirstOrDefault(column => IsOf(column, heading)) is not { } found)
                Fault(place, $"Nobody knows the heading '{Short(heading)}' in the sheet {sheet.Name}.", $"one of its headings, the nearest of which is {Nearest(sheet, heading)}, or no such column");
            else if (!headings.places.TryAdd(found.Name, (place, heading)))
                Fault(place, $"The heading '{Short(heading)}' stands for the same column as '{headings.places[found.Name].Heading}'.", "each column once");
        }

        foreach (var missing in sheet.Identity.Where(column => headings.Place(column) is null))
            faults.Add(new SeedFault(file, $"row {row.Number}", $"There is no column {missing.Swedish}, which tells whom a row is about.", $"a column with the heading {missing.Swedish} or {missing.English}"));
        return headings;

        void Fault(int place, string message, string expected) => faults.Add(new SeedFault(file, $"row {row.Number}, column {Letters(place)}", message, expected));
    }

    private static bool IsOf(SheetColumn column, string heading) => Folded(heading) is { Length: > 0 } folded && column.Headings.Any(known => Folded(known) == folded);

    private static string Nearest(Sheet sheet, string heading)
    {
        var folded = Folded(Short(heading));
        return sheet.Columns.SelectMany(column => (string[])[column.Swedish, column.English]).MinBy(known => NearestKeys.Distance(folded, Folded(known)))!;
    }

    /// <summary>Letters and figures alone, all of them small.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
            if (char.IsLetterOrDigit(letter)) folded.Append(char.ToLowerInvariant(letter));
        return folded.ToString();
    }

    private static string Short(string text) => text.Length <= 100 ? text : text[..100] + "…";

    /// <summary>As a spreadsheet names its columns, from 0.</summary>
    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + Letters(column % 26);
}
