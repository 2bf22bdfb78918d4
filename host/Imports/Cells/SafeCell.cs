namespace Samverkan.Host.Imports.Cells;

/// <summary>
/// Texts that a spreadsheet would take for a formula. In a file of text such a cell begins with an apostrophe, and so does one that begins or
/// ends with a space, or that itself begins with apostrophes before such a sign; reading takes the apostrophe away again. So every text comes
/// back as it was, whoever has had the file open meanwhile.
/// </summary>
internal static class SafeCell
{
    // Also the wide letters of East Asia, and what hides a sign after it from a reader.
    private const string Formulas = "=+-@\t\r\n＝＋－＠";

    public static string Write(string text) => text.Length > 0 && IsMarked(text) ? "'" + text : text;

    /// <summary>The text of a cell, without the spaces around it.</summary>
    public static string Read(string cell) => cell is ['\'', _, ..] && IsMarked(cell) ? cell[1..] : cell.Trim();

    /// <summary>The same for a workbook, whose texts are never taken for formulas: only what reading would take away is marked.</summary>
    public static string WriteTyped(string text) => text.Length > 0 && IsMarked(text) && (text[0] == '\'' || text != text.Trim()) ? "'" + text : text;

    private static bool IsMarked(string text)
    {
        var sign = text.AsSpan().TrimStart('\'');
        return (sign.Length > 0 && (Formulas.Contains(sign[0], StringComparison.Ordinal) || char.IsWhiteSpace(sign[0]))) || char.IsWhiteSpace(text[^1]);
    }
}
