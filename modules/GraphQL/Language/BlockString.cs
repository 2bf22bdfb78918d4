using System.Text;

namespace Samverkan.GraphQL.Language;

/// <summary>The two ways between a block string as it is written and the text it means.</summary>
/// <remarks>GraphQL, September 2025, section 2.9.4, BlockStringValue().</remarks>
internal static class BlockString
{
    /// <param name="raw">What stands between the quotes.</param>
    public static string Value(string raw)
    {
        var lines = raw.Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal).ReplaceLineEndings("\n", '\r').Split('\n');
        var (indent, first, last) = (int.MaxValue, -1, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            var leading = LeadingWhitespace(lines[i]);
            if (leading == lines[i].Length) continue;
            if (first < 0) first = i;
            last = i;
            if (i > 0) indent = Math.Min(indent, leading);
        }

        if (first < 0) return "";
        var value = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            if (i > first) value.Append('\n');
            value.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(indent, lines[i].Length)));
        }

        return value.ToString();
    }

    /// <summary>Whether the text, printed as a block string, is read back as the same text.</summary>
    public static bool CanHold(string value)
    {
        if (value.Length == 0) return true;
        foreach (var letter in value)
        {
            if (letter is < ' ' and not ('\t' or '\n')) return false;
        }

        var lines = value.Split('\n');
        if (IsBlank(lines[0]) || IsBlank(lines[^1])) return false;
        if (lines.Length == 1) return true;
        foreach (var line in lines)
        {
            if (!IsBlank(line) && LeadingWhitespace(line) == 0) return true;
        }

        return false;
    }

    /// <param name="into">Where it is printed.</param>
    /// <param name="value">A text that a block string can hold.</param>
    /// <param name="indentation">What goes before every line but the first.</param>
    public static void Print(StringBuilder into, string value, string indentation)
    {
        var lines = Escape(value).Split('\n');
        var isTall = lines.Length > 1 || value.Length > 70 || value.EndsWith('"') || value.EndsWith('\\');
        into.Append("\"\"\"");
        if (isTall && (lines.Length > 1 || LeadingWhitespace(lines[0]) == 0)) NewLine(into, indentation);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) NewLine(into, lines[i].Length == 0 ? "" : indentation);
            into.Append(lines[i]);
        }

        if (isTall) NewLine(into, indentation);
        into.Append("\"\"\"");
    }

    /// <summary>With no more around it than it needs to be read back as the same text.</summary>
    /// <param name="into">Where it is printed.</param>
    /// <param name="value">What a block string meant.</param>
    public static void PrintShort(StringBuilder into, string value)
    {
        var lines = value.Split('\n');
        into.Append("\"\"\"");
        // The line that the quotes stand on does not count for the indentation: where it alone has none, it must stand below them.
        if (lines.Length > 1 && Array.TrueForAll(lines[1..], line => IsBlank(line) || LeadingWhitespace(line) > 0)) into.Append('\n');
        into.Append(Escape(value));
        if (value.EndsWith('"') || value.EndsWith('\\')) into.Append('\n');
        into.Append("\"\"\"");
    }

    private static string Escape(string value) => value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);

    private static void NewLine(StringBuilder into, string indentation) => into.Append('\n').Append(indentation);

    private static bool IsBlank(string line) => LeadingWhitespace(line) == line.Length;

    private static int LeadingWhitespace(string line)
    {
        var count = 0;
        while (count < line.Length && line[count] is ' ' or '\t') count++;
        return count;
    }

    /// <summary>LF, CR and CRLF only: the framework's own method takes further characters for line endings.</summary>
    private static string ReplaceLineEndings(this string text, string by, char mark)
        => text.Contains(mark) ? text.Replace("\r\n", by, StringComparison.Ordinal).Replace("\r", by, StringComparison.Ordinal) : text;
}
