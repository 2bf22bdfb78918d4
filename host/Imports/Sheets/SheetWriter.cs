using System.Buffers;
using System.IO.Compression;
using System.Text;
using Samverkan.Host.Exports;
using Samverkan.Host.Imports.Cells;
using Samverkan.Host.Imports.Files;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>Writes the rows of a sheet so that they can be read back: headings, then a row for each.</summary>
internal abstract class SheetWriter(Sheet sheet, SheetLanguage language) : IDisposable
{
    protected Sheet Sheet => sheet;

    protected SheetLanguage Language => language;

    protected IReadOnlyList<string> Headings => [.. sheet.Columns.Select(column => column.Heading(language))];

    /// <param name="format">csv or xlsx.</param>
    /// <param name="output">Left open.</param>
    /// <param name="sheet">What is written.</param>
    /// <param name="language">Of headings and words.</param>
    /// <param name="help">What a workbook explains, where it explains its columns.</param>
    public static SheetWriter Of(string format, Stream output, Sheet sheet, SheetLanguage language, SheetHelp? help = null)
        => format == "xlsx" ? new XlsxSheetWriter(output, sheet, language, help) : new CsvSheetWriter(output, sheet, language);

    public abstract void Write(SheetLine line);

    public abstract void Dispose();

    protected IEnumerable<string> CellsOf(SheetLine line) => sheet.Columns.Select(column => line[column]);
}

/// <summary>As Swedish Excel opens it: UTF-8 with its mark, semicolons, and line ends of two signs.</summary>
internal sealed class CsvSheetWriter : SheetWriter
{
    private static readonly SearchValues<char> quoted = SearchValues.Create(";\"\r\n#'");

    private readonly StreamWriter text;

    public CsvSheetWriter(Stream output, Sheet sheet, SheetLanguage language)
        : base(sheet, language)
    {
        text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 * 1024, leaveOpen: true);
        WriteRow(Headings);
    }

    public override void Write(SheetLine line) => WriteRow(CellsOf(line).Select(SafeCell.Write));

    public override void Dispose() => text.Dispose();

    private void WriteRow(IEnumerable<string> cells)
    {
        text.Write(string.Join(';', cells.Select(Quoted)));
        text.Write("\r\n");
    }

    private static string Quoted(string cell)
        => cell.AsSpan().IndexOfAny(quoted) >= 0 || cell is [' ', ..] or [.., ' '] ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

/// <summary>A workbook with the rows on its first sheet; all cells are texts, so nothing is taken for a formula, a date or a number.</summary>
internal sealed class XlsxSheetWriter : SheetWriter
{
    private readonly ZipArchive archive;
    private readonly XlsxSheet rows;
    private readonly SheetHelp? help;
    private int waiting;

    public XlsxSheetWriter(Stream output, Sheet sheet, SheetLanguage language, SheetHelp? help)
        : base(sheet, language)
    {
        this.help = help;
        archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        XlsxFrame.Begin(archive);
        rows = new XlsxSheet(archive, 1, [.. sheet.Columns.Select(column => Math.Max(column.Heading(language).Length + 2, 20))]);
        rows.Heading(Headings);
    }

    /// <exception cref="SheetFileException">A text is longer than a cell of a workbook.</exception>
    public override void Write(SheetLine line)
    {
        if (CellsOf(line).FirstOrDefault(cell => cell.Length >= XlsxSheet.MostCharacters) is { } cell)
            throw new SheetFileException($"A text of {line[Sheet.Key]} has {SheetFile.Number(cell.Length)} characters, and a cell of a workbook holds {SheetFile.Number(XlsxSheet.MostCharacters)}. Take the sheet as CSV, or all as JSON.");
        rows.Row(CellsOf(line).Select(SafeCell.WriteTyped));
        if (++waiting % 1_000 == 0) rows.Flush();
    }

    public override void Dispose()
    {
        rows.Dispose();
        help?.Write(archive, Sheet, Language);
        var title = Language is SheetLanguage.Swedish ? Sheet.Title : Sheet.TitleEnglish;
        XlsxFrame.End(archive, help is null ? [title] : [title, SheetHelp.Title(Language)]);
        archive.Dispose();
    }
}
