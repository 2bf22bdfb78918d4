using System.Text;

namespace Samverkan.Host.Tests.Exports;

/// <summary>A file of cells with semicolons between them, read as RFC 4180 says: the judge of what the product writes.</summary>
internal sealed record CsvFile(IReadOnlyList<string> Comments, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <param name="bytes">The file.</param>
    /// <param name="skipped">How many lines come before the headings.</param>
    public static CsvFile Read(byte[] bytes, int skipped)
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 3, bytes.Length - 3);
        var comments = new List<string>();
        for (var i = 0; i < skipped; i++)
        {
            var end = text.IndexOf("\r\n", StringComparison.Ordinal);
            comments.Add(text[..end]);
            text = text[(end + 2)..];
        }

        return Parse(text, "\r\n") with { Comments = comments };
    }

    /// <param name="text">Headings and rows.</param>
    /// <param name="lineEnd">What each row ends with.</param>
    public static CsvFile Parse(string text, string lineEnd)
    {
        var rows = Cells(text, lineEnd);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        return new CsvFile([], rows[0], rows[1..]);
    }

    public IEnumerable<string> Column(string heading)
    {
        var at = Headings.ToList().IndexOf(heading);
        Assert.True(at >= 0, $"There is no column {heading} among {string.Join(", ", Headings)}.");
        return Rows.Select(row => row[at]);
    }

    private static List<IReadOnlyList<string>> Cells(string text, string lineEnd)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            row.Add(Cell(text, lineEnd[0], ref at));
            if (at < text.Length && text[at] == ';')
            {
                at++;
                continue;
            }

            Assert.Equal(lineEnd, text.Substring(at, lineEnd.Length));
            at += lineEnd.Length;
            rows.Add(row);
            row = [];
        }

        Assert.Empty(row);
        return rows;
    }

    private static string Cell(string text, char lineEnd, ref int at)
    {
        var cell = new StringBuilder();
        if (text[at] != '"')
        {
            while (text[at] != ';' && text[at] != lineEnd) cell.Append(text[at++]);
            Assert.DoesNotContain('\n', cell.ToString());
            return cell.ToString();
        }

        for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
        {
            if (text[at] == '"') at++;
            cell.Append(text[at]);
        }

        at++;
        return cell.ToString();
    }
}
