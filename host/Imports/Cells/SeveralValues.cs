using System.Text;

namespace Samverkan.Host.Imports.Cells;

/// <summary>
/// Several values in one cell, on a line each or with semicolons between them. Within a value \n is a line break, \; a semicolon and \s a space
/// at its beginning or end; a backslash before anything else is a backslash.
/// </summary>
internal static class SeveralValues
{
    /// <summary>The values that are not empty.</summary>
    public static List<string> Read(string cell) => [.. Split(cell, ";\n|").Select(value => Plain(value.Trim())).Where(value => value.Length > 0)];

    /// <summary>The lines of a cell whose values belong to those of another cell, in their order: an empty one is kept.</summary>
    public static List<string> Lines(string cell) => [.. Split(cell, "\n").Select(value => Plain(value.Trim()))];

    public static string Write(IEnumerable<string> values) => string.Join('\n', values.Select(Written));

    private static List<string> Split(string cell, string marks)
    {
        var (values, value) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\' && i + 1 < cell.Length) value.Append(cell[i++]).Append(cell[i]);
            else if (marks.Contains(cell[i], StringComparison.Ordinal) && (cell[i] != '|' || IsAlone(cell, i))) Next();
            else value.Append(cell[i]);
        }

        Next();
        return values;

        void Next()
        {
            values.Add(value.ToString());
            value.Clear();
        }
    }

    // The files that readers take home have " | " between values.
    private static bool IsAlone(string cell, int i) => i > 0 && i + 1 < cell.Length && cell[i - 1] == ' ' && cell[i + 1] == ' ';

    private static string Plain(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal)) return value;
        var plain = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var sign = value[i] == '\\' && i + 1 < value.Length ? value[i + 1] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 's' => ' ', ';' => ';', '|' => '|', '\\' => '\\', _ => '\0' } : '\0';
            if (sign != '\0') i++;
            plain.Append(sign == '\0' ? value[i] : sign);
        }

        return plain.ToString();
    }

    private static string Written(string value)
    {
        var written = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var isEdge = i == 0 || i == value.Length - 1;
            _ = value[i] switch
            {
                '\\' => written.Append(@"\\"),
                '\n' => written.Append(@"\n"),
                '\r' => written.Append(@"\r"),
                '\t' => written.Append(@"\t"),
                ';' => written.Append(@"\;"),
                '|' => written.Append(@"\|"),
                ' ' when isEdge => written.Append(@"\s"),
                _ => written.Append(value[i]),
            };
        }

        return written.ToString();
    }
}
