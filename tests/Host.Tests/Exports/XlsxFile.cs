using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Samverkan.Host.Tests.Exports;

/// <summary>The sheets of a workbook as texts, read from its parts.</summary>
internal sealed partial record XlsxFile(IReadOnlyList<XlsxFile.Sheet> Sheets)
{
    private static readonly XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static XlsxFile Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var names = Part(archive, "xl/workbook.xml").Descendants(main + "sheet").Select(sheet => sheet.Attribute("name")!.Value).ToList();
        var shared = archive.GetEntry("xl/sharedStrings.xml") is null ? [] : Part(archive, "xl/sharedStrings.xml").Elements(main + "si").Select(text => text.Value).ToList();
        return new XlsxFile([.. names.Select((name, place) => Of(name, Part(archive, $"xl/worksheets/sheet{(place + 1).ToString(CultureInfo.InvariantCulture)}.xml"), shared))]);
    }

    private static Sheet Of(string name, XElement sheet, List<string> shared) => new(
        name,
        [.. sheet.Descendants(main + "row").Select(row => (IReadOnlyDictionary<string, string>)row.Elements(main + "c").ToDictionary(
            cell => cell.Attribute("r")!.Value.TrimEnd("0123456789".ToCharArray()),
            cell => cell.Attribute("t")?.Value == "s" ? shared[int.Parse(cell.Value, CultureInfo.InvariantCulture)] : Code().Replace(cell.Value, code => $"{(char)Convert.ToInt32(code.Groups["code"].Value, 16)}")))],
        sheet.Descendants(main + "pane").Any(pane => pane.Attribute("state")?.Value == "frozen"),
        sheet.Descendants(main + "f").Any());

    /// <summary>_x005F_ stands for the letter with that number.</summary>
    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    private static XElement Part(ZipArchive archive, string name)
    {
        using var part = archive.GetEntry(name)!.Open();
        return XElement.Load(part, LoadOptions.PreserveWhitespace);
    }

    /// <param name="Name">On its tab.</param>
    /// <param name="Rows">Cells by the letters of their columns; an empty cell is left out.</param>
    /// <param name="HasFrozenHeadings">Whether the headings stay in sight.</param>
    /// <param name="HasFormulas">Whether a cell is computed.</param>
    internal sealed record Sheet(string Name, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows, bool HasFrozenHeadings, bool HasFormulas);
}
