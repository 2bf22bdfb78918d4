using System.IO.Compression;
using System.Text;
using Samverkan.Kernel;

namespace Samverkan.Host.Exports;

/// <summary>
/// A workbook with the rows on its first sheet, under headings that stay in sight, and what the file is and its columns mean on the last. Rows that
/// one sheet cannot hold go on in the next. All texts are stored as texts, so nothing is taken for a formula or a date.
/// </summary>
/// <param name="mostRows">How many rows a sheet has at most, the headings among them.</param>
/// <remarks>
/// The parts are written one after another straight into the archive, because the usual library keeps a whole part until the end. Office Open XML:
/// ECMA-376, part 1, section 18 (SpreadsheetML) and part 2 (packages).
/// </remarks>
internal sealed class XlsxFormat(int mostRows = XlsxSheet.MostRows) : ExportFormat
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const int LongestName = 31;

    public override string Extension => "xlsx";

    public override string MediaType => $"{Type}.sheet";

    public override string Summary => "En arbetsbok för Excel och LibreOffice: raderna på första bladet, dag, källa, licens och kolumnernas betydelse på det sista. Datum är text, så som källorna ger dem.";

    public override async Task WriteAsync(
        Stream output, ExportHead head, IAsyncEnumerable<IReadOnlyList<IReadOnlyList<object?>>> chunks, CancellationToken cancellationToken)
    {
        using var pending = new PendingStream();
        using (var archive = new ZipArchive(pending, ZipArchiveMode.Create, leaveOpen: true))
        {
            WriteFrame(archive);
            var sheets = 1;
            var sheet = Sheet(archive, head, sheets);
            try
            {
                await foreach (var rows in chunks.WithCancellation(cancellationToken))
                {
                    foreach (var row in rows)
                    {
                        if (sheet.Rows >= mostRows)
                        {
                            sheet.Dispose();
                            sheet = Sheet(archive, head, ++sheets);
                        }

                        sheet.Row(row.Select(cell => cell is int ? cell : CellText.Of(cell, head.Words)));
                    }

                    sheet.Flush();
                    await pending.SendAsync(output, cancellationToken);
                }
            }
            finally
            {
                sheet.Dispose();
            }

            WriteAbout(archive, head, sheets + 1);
            WriteContents(archive, head, sheets);
        }

        await pending.SendAsync(output, cancellationToken);
    }

    private static XlsxSheet Sheet(ZipArchive archive, ExportHead head, int number)
    {
        var sheet = new XlsxSheet(archive, Place(number), [.. head.Set.Columns.Select(Width)]);
        sheet.Heading(head.Set.Columns.Select(column => column.Heading));
        return sheet;
    }

    /// <summary>A part is a sheet, unless it is said to be something else: how many sheets there will be is not known yet.</summary>
    private static void WriteFrame(ZipArchive archive)
    {
        WritePart(archive, "[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="{Type}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}.styles+xml"/></Types>
            """);
        WritePart(archive, "_rels/.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);

        // The second style is that of headings, the third that of texts (number format 49, which no program reads as anything else).
        WritePart(archive, "xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """);
    }

    /// <summary>Which sheets there are: those of the rows, and the one about them.</summary>
    private static void WriteContents(ZipArchive archive, ExportHead head, int sheets)
    {
        List<string> names = [.. Enumerable.Range(1, sheets).Select(number => Name(head.Set.Title, number)), "Om uttaget"];
        WritePart(archive, "xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(names.Select((name, place) => $"""<sheet name="{XlsxSheet.Escaped(name)}" sheetId="{place + 1}" r:id="rId{place + 1}"/>"""))}</sheets></workbook>
            """);
        WritePart(archive, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships">{string.Concat(names.Select((_, place) => $"""<Relationship Id="rId{place + 1}" Type="{Relations}/worksheet" Target="worksheets/sheet{place + 1}.xml"/>"""))}<Relationship Id="rId{names.Count + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """);
    }

    private static string Place(int number) => $"xl/worksheets/sheet{number}.xml";

    /// <summary>What a program shows under the sheet: no two are alike.</summary>
    private static string Name(string title, int number) => number == 1 ? title : $"{title[..Math.Min(title.Length, LongestName - 10)]} ({number})";

    private static void WriteAbout(ZipArchive archive, ExportHead head, int number)
    {
        using var sheet = new XlsxSheet(archive, Place(number), [30, 30, 12, 100]);
        sheet.Heading(["Om uttaget"]);
        foreach (var (label, text) in head.Lines) sheet.Row([label, text]);
        sheet.Row([]);
        sheet.Heading(["Rubrik", "Namn", "Slag", "Betydelse"]);
        foreach (var column in head.Set.Columns) sheet.Row([column.Heading, column.Name, DataDictionary.KindOf(column), DataDictionary.MeaningOf(column, head.Words)]);
    }

    /// <summary>In characters, roughly as wide as what is common in such a column.</summary>
    private static int Width(Column column) => Math.Max(column.Heading.Length + 2, column.Kind switch
    {
        ColumnKind.Text => 32,
        ColumnKind.Texts => 40,
        ColumnKind.Date or ColumnKind.Dates => 22,
        _ => 16,
    });

    private static void WritePart(ZipArchive archive, string name, string xml)
    {
        using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(XlsxSheet.Declaration + xml));
    }
}
