using System.Text;

namespace Samverkan.Host.Imports.Files;

/// <summary>Text with cells: how its letters are written and what stands between its cells is found out from the file itself.</summary>
internal sealed class CsvFile(string path, Encoding? told)
{
    private static readonly char[] separators = [';', ',', '\t'];

    /// <summary>All rows, empty ones too; lines that begin with # before the headings are remarks.</summary>
    public IEnumerable<SheetRow> Read()
    {
        var encoding = told ?? TextEncoding.Of(path);
        var (separator, skipped) = Beginning(encoding);
        using var text = Open(encoding);
        foreach (var row in new CsvRows(text, separator).Read())
            if (row.Number > skipped) yield return row;
    }

    /// <summary>What stands between the cells of the heading line, and how many lines come before it.</summary>
    private (char Separator, int Skipped) Beginning(Encoding encoding)
    {
        using var text = Open(encoding);
        char? chosen = null;
        for (var skipped = 0; text.ReadLine() is { } line; skipped++)
        {
            // Some programs name the mark in a line of its own, for a spreadsheet.
            if (skipped == 0 && line is ['s', 'e', 'p', '=', var mark]) chosen = mark;
            else if (line.Trim().Length > 0 && line[0] != '#') return (chosen ?? separators.MaxBy(separator => Times(line, separator)), skipped);
        }

        return (';', 0);
    }

    private StreamReader Open(Encoding encoding) => new(SheetFile.OpenRead(path), encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024);

    private static int Times(string line, char separator)
    {
        var (times, quoted) = (0, false);
        foreach (var letter in line)
        {
            if (letter == '"') quoted = !quoted;
            else if (letter == separator && !quoted) times++;
        }

        return times;
    }
}
