using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Samverkan.Host.Exports;

/// <summary>
/// Text with semicolons, as Swedish Excel opens it: UTF-8 with a byte order mark, lines that end with CR LF, some lines that begin with #
/// and say what the file is, then one line of headings, then the rows.
/// </summary>
internal sealed class CsvFormat : ExportFormat
{
    public const string Comment = "# ";

    // What a spreadsheet would take for a formula, also in the wide letters of East Asia; a line break before one hides it from a reader.
    private static readonly char[] formulas = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

    private static readonly CsvConfiguration form = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = formulas,
        ShouldQuote = given => given.Field is { Length: > 0 } field && (field.AsSpan().IndexOfAny(";\"\r\n") >= 0 || field[0] is ' ' or '#' || field[^1] == ' '),
    };

    public override string Extension => "csv";

    public override string MediaType => "text/csv; charset=utf-8";

    public override string Summary
        => $"Öppnas av Excel. UTF-8 med byteordningsmärke, semikolon mellan cellerna. Först {SkippedLines} rader som börjar med # och säger vad filen är, sedan rubrikerna: "
            + $"ett program hoppar över {SkippedLines} rader. Flera värden i en cell skiljs åt av {CellText.Between.Trim()}. En cell som ett kalkylprogram skulle ta för en formel börjar med '. "
            + "Excel gör gärna en dag av ett datum som bara är känt till månaden, 2018-06: ta XLSX när det spelar roll.";

    public override int SkippedLines => ExportHead.LineCount;

    public static CsvWriter Writer(TextWriter text) => new(text, form, leaveOpen: true);

    public override async Task WriteAsync(
        Stream output, ExportHead head, IAsyncEnumerable<IReadOnlyList<IReadOnlyList<object?>>> chunks, CancellationToken cancellationToken)
    {
        await using var file = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        await using var csv = Writer(text);
        foreach (var (label, line) in head.Lines) text.Write($"{Comment}{label}: {Whole(line)}\r\n");
        WriteRow(csv, head.Set.Columns.Select(column => column.Heading));
        await foreach (var rows in chunks.WithCancellation(cancellationToken))
        {
            foreach (var row in rows) WriteRow(csv, row.Select(cell => CellText.Of(cell, head.Words)));
            await FlushAsync();
        }

        await FlushAsync();

        async Task FlushAsync()
        {
            await file.WriteAsync(text.GetStringBuilder(), cancellationToken);
            await file.FlushAsync(cancellationToken);
            text.GetStringBuilder().Clear();
        }
    }

    public static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.NextRecord();
    }

    // A line is one cell, whoever reads it: it holds neither the mark between cells nor quotes.
    private static string Whole(string line) => line.Replace(';', ',').Replace('"', '\'');
}
