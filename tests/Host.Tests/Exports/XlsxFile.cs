using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Samverkan.Host.Tests.Exports;

/// <summary>The sheets of a workbook as texts, read from its parts.</summary>
internal sealed record XlsxFile(IReadOnlyList<XlsxFile.Sheet> Sheets)
{
    private static readonly XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static XlsxFile Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var names = Part(archive, "xl/workbook.xml").Descendants(main + "sheet").Select(sheet => sheet.Attribute("name")!.Value).ToList();
        return new XlsxFile([.. names.Select((name, place) => Of(name, Part(archive, $"xl/worksheets/sheet{(place + 1).ToString(CultureInfo.InvariantCulture)}.xml")))]);
    }

    private static Sheet Of(string name, XElement sheet) => new(
        name,
        [.. sheet.Descendants(main + "row").Select(row => (IReadOnlyDictionary<string, string>)row.Elements(main + "c").ToDictionary(
            cell => cell.Attribute("r")!.Value.TrimEnd("0123456789".ToCharArray()),
            cell => cell.Value))],
        sheet.Descendants(main + "pane").Any(pane => pane.Attribute("state")?.Value == "frozen"),
        sheet.Descendants(main + "f").Any());

    private static XElement Part(ZipArchive archive, string name)
    {
        using var part = archive.GetEntry(name)!.Open();
        return XElement.Load(part);
    }

    /// <param name="Name">On its tab.</param>
    /// <param name="Rows">Cells by the letters of their columns; an empty cell is left out.</param>
    /// <param name="HasFrozenHeadings">Whether the headings stay in sight.</param>
    /// <param name="HasFormulas">Whether a cell is computed.</param>
    internal sealed record Sheet(string Name, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows, bool HasFrozenHeadings, bool HasFormulas);
}
