using System.IO.Compression;
using Samverkan.Host.Exports;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>What the columns of a sheet mean: on the second sheet of a template, and on the page.</summary>
internal sealed class SheetHelp(Words words)
{
    public static string Title(SheetLanguage language) => language is SheetLanguage.Swedish ? "Hjälp" : "Help";

    /// <summary>The headings of the table.</summary>
    public static IReadOnlyList<string> Headings(SheetLanguage language)
        => language is SheetLanguage.Swedish ? ["Kolumn", "Även", "Krävs", "Betydelse", "Ord", "Exempel"] : ["Column", "Also", "Required", "Meaning", "Words", "Example"];

    /// <summary>What holds for all cells.</summary>
    public static IReadOnlyList<string> General(SheetLanguage language) => language is SheetLanguage.Swedish
        ?
        [
            "Skriv på första bladet, en rad under rubrikerna för varje post. Kolumner som inte behövs kan tas bort; ordningen spelar ingen roll.",
            "En tom cell säger ingenting: det som registret redan har står kvar. Ett ensamt bindestreck (-) tar bort det som står där.",
            "Datum: 2021-06-02, 2 juni 2021, 2/6 2021, juni 2021, 2021-06, 2021; med ca, senast eller tidigast före. Ett datum görs aldrig noggrannare än det är.",
            "Flera värden i en cell: ett på varje rad, eller med semikolon emellan. Ett semikolon i ett värde skrivs \\; och en radbrytning \\n.",
            "En text som ett kalkylprogram skulle ta för en formel börjar med en apostrof i CSV. Den tas bort när filen läses.",
            "Inga personer: skriv befattningar och organ, aldrig namn, adresser eller telefonnummer.",
        ]
        :
        [
            "Write on the first sheet, a row below the headings for each record. Columns that are not needed can be taken away; their order does not matter.",
            "An empty cell says nothing: what the register has already stays. A lone hyphen (-) takes away what stands there.",
            "Dates: 2021-06-02, 2 juni 2021, 2/6 2021, juni 2021, 2021-06, 2021; with ca, senast or tidigast before. A date is never made more precise than it is.",
            "Several values in one cell: one on each line, or with semicolons between them. A semicolon in a value is written \\; and a line break \\n.",
            "A text that a spreadsheet would take for a formula begins with an apostrophe in CSV. It is taken away when the file is read.",
            "No persons: write posts and bodies, never names, addresses or telephone numbers.",
        ];

    /// <summary>A row for each column, under the headings.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows(Sheet sheet, SheetLanguage language)
    {
        var isSwedish = language is SheetLanguage.Swedish;
        return sheet.Columns.Select(column => (IReadOnlyList<string>)
        [
            column.Heading(language),
            isSwedish ? column.English : column.Swedish,
            column.IsRequired ? isSwedish ? "ja" : "yes" : isSwedish ? "nej" : "no",
            column.HelpIn(language) + (column.HasSeveral && column.Name is not "otherNames" ? isSwedish ? " Kan ha flera värden." : " Can have several values." : ""),
            column.Words is null ? "" : string.Join(", ", words.Of(column.Words).Select(word => isSwedish ? word.Swedish : word.Name)),
            column.Example,
        ]);
    }

    /// <summary>The second sheet of a workbook.</summary>
    public void Write(ZipArchive archive, Sheet sheet, SheetLanguage language)
    {
        using var help = new XlsxSheet(archive, 2, [24, 24, 10, 90, 60, 40]);
        help.Heading(Headings(language));
        foreach (var row in Rows(sheet, language)) help.Row(row);
        help.Row([]);
        foreach (var line in General(language)) help.Row([line]);
    }
}
