using Samverkan.Host.Exports;
using Samverkan.Host.Imports.Files;
using Samverkan.Kernel;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>The sheets that there are.</summary>
internal sealed class SheetCatalog(Words words)
{
    public IReadOnlyList<Sheet> All { get; } =
    [
        RegisterSheets.Organizations(words),
        RegisterSheets.Tasks(words),
        RegisterSheets.RoleAssignments(words),
        RegisterSheets.Seats(words),
        RegisterSheets.Statements(words),
    ];

    /// <summary>By its Swedish or English name, in any letter case.</summary>
    public Sheet? Named(string name) => All.FirstOrDefault(sheet => NamesOf(sheet).Contains(SheetHeadings.Folded(name)));

    /// <summary>The sheet of a file: the one that its name begins with, else the one with most of its headings.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="headings">Its first row.</param>
    /// <exception cref="SheetFileException">It could be any, or none.</exception>
    public Sheet Of(string file, SheetRow headings)
    {
        var name = SheetHeadings.Folded(Path.GetFileNameWithoutExtension(file));
        if (All.FirstOrDefault(sheet => NamesOf(sheet).Any(known => name.StartsWith(known, StringComparison.Ordinal))) is { } named) return named;

        var counted = All.Select(sheet => (Sheet: sheet, Count: SheetHeadings.Count(sheet, headings))).OrderByDescending(each => each.Count).ToList();
        if (counted[0].Count >= 2 && counted[0].Count > counted[1].Count) return counted[0].Sheet;
        throw new SheetFileException($"Nobody knows which sheet this is by its headings. Say it with --sheet: {string.Join(", ", All.Select(sheet => sheet.Name))}.");
    }

    /// <summary>The names that are spelled most like one that no sheet has.</summary>
    public IReadOnlyList<string> Nearest(string name) => NearestKeys.To(name, All.Select(sheet => sheet.Name));

    private static IEnumerable<string> NamesOf(Sheet sheet) => ((string[])[sheet.Name, sheet.Title, sheet.TitleEnglish]).Select(SheetHeadings.Folded);
}
