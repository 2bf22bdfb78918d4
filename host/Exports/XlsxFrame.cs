using System.IO.Compression;
using System.Text;

namespace Samverkan.Host.Exports;

/// <summary>The parts of a workbook that say which sheets it has and how cells look.</summary>
internal static class XlsxFrame
{
    public const string MediaType = $"{Type}.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>What comes before the sheets. A part is a sheet, unless it is said to be something else: how many sheets there will be is not known yet.</summary>
    public static void Begin(ZipArchive archive)
    {
        Write(archive, "[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="{Type}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}.styles+xml"/></Types>
            """);
        Write(archive, "_rels/.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);

        // The second style is that of headings, the third that of texts (number format 49, which no program reads as anything else).
        Write(archive, "xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """);
    }

    /// <summary>Which sheets there are.</summary>
    /// <param name="archive">Into which they have been written.</param>
    /// <param name="names">Of the sheets, in their order.</param>
    public static void End(ZipArchive archive, IReadOnlyList<string> names)
    {
        Write(archive, "xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(names.Select((name, place) => $"""<sheet name="{XlsxSheet.Escaped(name)}" sheetId="{place + 1}" r:id="rId{place + 1}"/>"""))}</sheets></workbook>
            """);
        Write(archive, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships">{string.Concat(names.Select((_, place) => $"""<Relationship Id="rId{place + 1}" Type="{Relations}/worksheet" Target="{SheetName(place + 1)[3..]}"/>"""))}<Relationship Id="rId{names.Count + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """);
    }

    /// <summary>Where a sheet lies, counted from 1.</summary>
    public static string SheetName(int number) => $"xl/worksheets/sheet{number}.xml";

    private static void Write(ZipArchive archive, string name, string xml)
    {
        using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(XlsxSheet.Declaration + xml));
    }
}
