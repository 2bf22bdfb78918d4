using System.Text;
using System.Xml;

namespace Samverkan.Host.Imports.Files;

/// <summary>
/// The first sheet of a workbook that is in sight, row by row. Dates are as precise as they are shown: a day that is shown as a month is a
/// month, for a spreadsheet makes a day of each month that is typed.
/// </summary>
/// <remarks>Office Open XML: ECMA-376, part 1, section 18 (SpreadsheetML) and part 2 (packages). Its transitional and its strict form differ in names that are not looked at here.</remarks>
internal sealed class XlsxFile(string path)
{
    /// <summary>All rows that the sheet has.</summary>
    public IEnumerable<SheetRow> Read()
    {
        using var archive = new Archive(path);
        using var rows = Guarded(() => Rows(archive)).GetEnumerator();
        while (Guarded(rows.MoveNext)) yield return rows.Current;
    }

    private static IEnumerable<SheetRow> Rows(Archive archive)
    {
        var workbook = Workbook.Read(archive);
        var strings = SharedStrings(archive, workbook.Strings);
        var styles = workbook.Styles is { } name ? XlsxStyles.Read(archive, name) : XlsxStyles.None;
        using var xml = archive.Open(workbook.Sheet) ?? throw Archive.Damaged();
        var number = 0;
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "row" }) continue;
            number = int.TryParse(xml.GetAttribute("r"), out var given) && given > number ? given : number + 1;
            yield return SheetRow.Of(number, xml.IsEmptyElement ? [] : Cells(xml, number, new XlsxCells(strings, styles, workbook.IsFrom1904)));
        }
    }

    private static List<string> Cells(XmlReader xml, int row, XlsxCells reader)
    {
        var cells = new List<string>();
        var (depth, next) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            var column = xml.GetAttribute("r") is { } place ? ColumnOf(place) : next;
            next = column + 1;
            var text = reader.Read(xml);
            if (text.Length == 0) continue;
            if (text.Length > SheetFile.MostCharacters) throw new SheetFileException($"Column {column + 1} of row {SheetFile.Number(row)} has more than {SheetFile.Number(SheetFile.MostCharacters)} characters.");
            if (column >= 10 * SheetFile.MostColumns) throw new SheetFileException($"Row {SheetFile.Number(row)} has something in column {SheetFile.Number(column + 1)}; at most {SheetFile.MostColumns} columns are read.");
            while (cells.Count <= column) cells.Add("");
            cells[column] = text;
        }

        return cells;
    }

    /// <summary>Texts that the cells point at, each kept once.</summary>
    private static List<string> SharedStrings(Archive archive, string? name)
    {
        var strings = new List<string>();
        using var xml = name is null ? null : archive.Open(name);
        while (xml?.Read() is true)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) strings.Add(XlsxCells.TextOf(xml));
        return strings;
    }

    /// <summary>The letters of a cell's place as a number from 0: C12 is 2.</summary>
    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(char.IsAsciiLetter)) column = Math.Min((column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1, 1_000_000);
        return Math.Max(column - 1, 0);
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or IOException or DecoderFallbackException)
        {
            throw Archive.Damaged();
        }
    }
}
