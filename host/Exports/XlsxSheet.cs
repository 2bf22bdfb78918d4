using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Samverkan.Host.Exports;

/// <summary>One sheet of a workbook, written row by row into its place in the archive.</summary>
internal sealed class XlsxSheet : IDisposable
{
    public const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    // What one cell and one sheet can hold: ECMA-376 leaves it open, Excel does not.
    public const int MostCharacters = 32_767;
    public const int MostRows = 1_048_576;
    private const string Cut = " … (avkortat)";
    private const int HeadingStyle = 1;
    private const int TextStyle = 2;

    private readonly StringBuilder text = new();
    private readonly StreamWriter writer;
    private readonly string[] letters;
    private int rows;

    /// <summary>How many rows it has so far, the headings among them.</summary>
    public int Rows => rows;

    /// <param name="archive">Into which it is written.</param>
    /// <param name="number">Among the sheets of the workbook, from 1.</param>
    /// <param name="widths">Of its columns, in characters. What is typed into an empty cell of theirs stays the text that it is.</param>
    public XlsxSheet(ZipArchive archive, int number, IReadOnlyList<int> widths)
    {
        writer = new StreamWriter(archive.CreateEntry(XlsxFrame.SheetName(number), CompressionLevel.Fastest).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        letters = [.. Enumerable.Range(0, widths.Count).Select(Letters)];
        text.Append(Declaration).Append("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        for (var i = 0; i < widths.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{widths[i]}\" style=\"{TextStyle}\" customWidth=\"1\"/>");
        text.Append("</cols><sheetData>");
    }

    public void Heading(IEnumerable<string> cells) => Row(cells, HeadingStyle);

    /// <summary>Numbers are numbers, all else are texts.</summary>
    /// <exception cref="InvalidOperationException">There are more rows than a sheet can hold.</exception>
    public void Row(IEnumerable<object?> cells) => Row(cells, TextStyle);

    /// <summary>Passes on what has been written so far.</summary>
    public void Flush()
    {
        writer.Write(text);
        writer.Flush();
        text.Clear();
    }

    public void Dispose()
    {
        text.Append("</sheetData></worksheet>");
        Flush();
        writer.Dispose();
    }

    /// <summary>As XML takes it: what XML has no letter for stands as a replacement character.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        Escape(escaped, text);
        return escaped.ToString();
    }

    private void Row(IEnumerable<object?> cells, int style)
    {
        if (++rows > MostRows) throw new InvalidOperationException($"A sheet holds {MostRows} rows at most. Take the data as CSV or JSON.");
        text.Append(CultureInfo.InvariantCulture, $"<row r=\"{rows}\">");
        var column = 0;
        foreach (var cell in cells)
        {
            var place = letters[column++];
            if (cell is int number) text.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}{rows}\"><v>{number}</v></c>");
            else if (cell is string { Length: > 0 } words) Text(place, words, style);
        }

        text.Append("</row>");
    }

    private void Text(string place, string words, int style)
    {
        text.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}{rows}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        Escape(text, words.Length <= MostCharacters ? words : words[..(MostCharacters - Cut.Length)] + Cut);
        text.Append("</t></is></c>");
    }

    private static void Escape(StringBuilder escaped, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) escaped.Append(letter).Append(text[++i]);
            else _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\r' => escaped.Append("&#13;"),
                // _x0041_ means A to a spreadsheet: where it is written so, its first sign is told by its number.
                '_' when IsCode(text.AsSpan(i)) => escaped.Append("_x005F_"),
                _ => escaped.Append(XmlConvert.IsXmlChar(letter) ? letter : '�'),
            };
        }
    }

    private static bool IsCode(ReadOnlySpan<char> text)
        => text is ['_', 'x', _, _, _, _, '_', ..] && int.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + Letters(column % 26);
}
