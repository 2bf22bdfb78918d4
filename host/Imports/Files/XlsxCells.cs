using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Samverkan.Host.Imports.Files;

/// <summary>Cells as texts.</summary>
internal sealed partial class XlsxCells(List<string> strings, XlsxStyles styles, bool isFrom1904)
{
    /// <summary>Reads the cell on which the reader stands, up to its end.</summary>
    public string Read(XmlReader xml)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var style = xml.GetAttribute("s");
        if (xml.IsEmptyElement) return "";

        var (value, depth) = ("", xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "is" }) value = TextOf(xml);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "v", IsEmptyElement: false }) value = Value(xml);
        }

        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < strings.Count ? strings[place] : throw Archive.Damaged(),
            "b" => value == "1" ? "ja" : "nej",
            "n" => Number(value, styles.Of(style)),
            "d" => value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..10] : value,
            "str" => Decoded(value),
            _ => value,
        };
    }

    /// <summary>All runs of a text, however they look, up to its end; the reading aids of East Asia are no part of it.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, only, text) = (xml.Depth, (string?)null, (StringBuilder?)null);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" }) SkipWithin(xml);
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false }) continue;
            var run = Value(xml);
            if (only is null) only = run;
            else (text ??= new StringBuilder(only)).Append(run);
        }

        return Decoded(text?.ToString() ?? only ?? "");
    }

    private static void SkipWithin(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            // Nothing of it is text.
        }
    }

    /// <summary>The text of an element, up to its end tag and not beyond.</summary>
    private static string Value(XmlReader xml)
    {
        var (depth, value) = (xml.Depth, "");
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) value = value.Length == 0 ? xml.Value : value + xml.Value;
        return value;
    }

    private string Number(string value, ShownAs shown)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value;
        if (shown is not ShownAs.Number && DayOf(number) is { } day)
            return shown switch
            {
                ShownAs.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
                ShownAs.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                _ => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            };
        return number == Math.Floor(number) && Math.Abs(number) < 1e15 ? ((long)number).ToString(CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
    }

    // The count from 1900 has a day that never was, the 29th of February 1900, with the number 60.
    private DateTime? DayOf(double number)
    {
        if (isFrom1904) number += 1_462;
        else if (number is >= 60 and < 61) return null;
        else if (number < 60) number++;
        return number is >= 1 and < 2_958_466 ? DateTime.FromOADate(number) : null;
    }

    // _x0041_ means A; a spreadsheet writes signs so that XML does not have, line ends above all.
    private static string Decoded(string text)
        => text.Contains("_x", StringComparison.Ordinal)
            ? Code().Replace(text, code => $"{(char)int.Parse(code.Groups["code"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)}")
            : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
