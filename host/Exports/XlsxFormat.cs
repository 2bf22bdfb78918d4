using System.IO.Compression;
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
    private const int LongestName = 31;

    public override string Extension => "xlsx";

    public override string MediaType => XlsxFrame.MediaType;

    public override string Summary => "En arbetsbok för Excel och LibreOffice: raderna på första bladet, dag, källa, licens och kolumnernas betydelse på det sista. Datum är text, så som källorna ger dem.";

    public override async Task WriteAsync(
        Stream output, ExportHead head, IAsyncEnumerable<IReadOnlyList<IReadOnlyList<object?>>> chunks, CancellationToken cancellationToken)
    {
        using var pending = new PendingStream();
        using (var archive = new ZipArchive(pending, ZipArchiveMode.Create, leaveOpen: true))
        {
            XlsxFrame.Begin(archive);
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
            XlsxFrame.End(archive, [.. Enumerable.Range(1, sheets).Select(number => Name(head.Set.Title, number)), "Om uttaget"]);
        }

        await pending.SendAsync(output, cancellationToken);
    }

    private static XlsxSheet Sheet(ZipArchive archive, ExportHead head, int number)
    {
        var sheet = new XlsxSheet(archive, number, [.. head.Set.Columns.Select(Width)]);
        sheet.Heading(head.Set.Columns.Select(column => column.Heading));
        return sheet;
    }

    /// <summary>What a program shows under the sheet: no two are alike.</summary>
    private static string Name(string title, int number) => number == 1 ? title : $"{title[..Math.Min(title.Length, LongestName - 10)]} ({number})";

    private static void WriteAbout(ZipArchive archive, ExportHead head, int number)
    {
        using var sheet = new XlsxSheet(archive, number, [30, 30, 12, 100]);
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
}
