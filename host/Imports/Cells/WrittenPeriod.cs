using Samverkan.Host.Imports.Sheets;

namespace Samverkan.Host.Imports.Cells;

/// <summary>The bounds of a period as people write them, each in a cell of its own.</summary>
internal static class WrittenPeriod
{
    public const string Open = "tills vidare";
    public const string Unknown = "okänd";

    private static readonly string[] opened = [Open, "t.v.", "tv", "..", "tillsvidare", "löpande", "until further notice", "open"];
    private static readonly string[] unknown = [Unknown, "okänt", "?", "unknown", "vet ej"];

    /// <summary>A bound in the register's own form: a date, .. for until further notice, nothing for unknown. Null with what is wrong where it is none of these.</summary>
    public static string? Bound(string text, out string? why)
    {
        why = null;
        var word = text.Trim().ToLowerInvariant();
        if (opened.Contains(word)) return "..";
        return unknown.Contains(word) ? "" : WrittenDate.Read(text, out why)?.Text;
    }

    /// <summary>A bound as it is written for people.</summary>
    public static string Text(string bound, SheetLanguage language) => bound switch
    {
        "" => language is SheetLanguage.Swedish ? Unknown : "unknown",
        ".." => language is SheetLanguage.Swedish ? Open : "until further notice",
        _ => bound,
    };

    /// <summary>Both bounds of a period in the register's own form.</summary>
    public static (string First, string Last) Bounds(string period) => period.Split('/', 2) is [var first, var last] ? (first, last) : (period, "");
}
