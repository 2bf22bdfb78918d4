using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Samverkan.Host.Imports.Files;

/// <summary>How a number is shown.</summary>
internal enum ShownAs
{
    Number,
    Day,
    Month,
    Year,
}

/// <summary>Which styles of cells show dates, and how much of them.</summary>
internal sealed partial class XlsxStyles(IReadOnlyList<ShownAs> styles)
{
    public static XlsxStyles None { get; } = new([]);

    public ShownAs Of(string? style)
        => int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < styles.Count ? styles[number] : ShownAs.Number;

    public static XlsxStyles Read(Archive archive, string name)
    {
        var formats = new Dictionary<string, ShownAs>(StringComparer.Ordinal);
        var styles = new List<ShownAs>();
        using var xml = archive.Open(name);
        for (var isOfCells = false; xml?.Read() is true;)
        {
            if (xml.LocalName == "cellXfs") isOfCells = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && xml.GetAttribute("numFmtId") is { } id) formats[id] = ByCode(xml.GetAttribute("formatCode") ?? "");
            if (xml.LocalName == "xf" && isOfCells) styles.Add(xml.GetAttribute("numFmtId") is { } format ? formats.TryGetValue(format, out var given) ? given : ByNumber(format) : ShownAs.Number);
        }

        return new XlsxStyles(styles);
    }

    // ECMA-376, part 1, section 18.8.30: 17 is mmm-yy, and those above 26 are the dates of East Asia.
    private static ShownAs ByNumber(string format) => format switch
    {
        "14" or "15" or "16" or "22" => ShownAs.Day,
        "17" => ShownAs.Month,
        _ => int.TryParse(format, out var number) && number is (>= 27 and <= 36) or (>= 50 and <= 58) ? ShownAs.Day : ShownAs.Number,
    };

    private static ShownAs ByCode(string code)
    {
        var letters = Silent().Replace(code.Split(';')[0], "").ToUpperInvariant();
        var (hasYear, hasMonth, hasTime) = (letters.Contains('Y', StringComparison.Ordinal), letters.Contains('M', StringComparison.Ordinal), letters.AsSpan().IndexOfAny('H', 'S') >= 0);
        if (letters.Contains('D', StringComparison.Ordinal)) return ShownAs.Day;
        if (hasMonth && (hasYear || !hasTime)) return ShownAs.Month;
        return hasYear ? ShownAs.Year : ShownAs.Number;
    }

    // Quoted words, what stands in brackets (languages, colours), single signs that stand for themselves, and the word General.
    [GeneratedRegex("""("[^"]*"|\[[^\]]*\]|\\.|[_*].|General)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Silent();
}
