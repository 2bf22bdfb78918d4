using System.Text;

namespace Samverkan.GraphQL.Language;

/// <summary>The text of a document, as the UTF-8 bytes that came.</summary>
public sealed class SourceText(ReadOnlyMemory<byte> utf8)
{
    private const int MarkDistance = 1024;

    private Location[]? marks;

    /// <param name="text">May hold surrogates without a partner: they are kept, so that the lexer can refuse them where they stand.</param>
    public SourceText(string text)
        : this(Encode(text))
    {
    }

    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>Line and column of a byte offset, counted only when someone asks: that is, when there is an error to tell of.</summary>
    /// <remarks>GraphQL, September 2025, section 2.1.2: LF, CR and CRLF each end one line.</remarks>
    public Location LocationOf(int position)
    {
        var text = Utf8.Span;
        position = Math.Clamp(position, 0, text.Length);
        if (position < MarkDistance) return Walk(text, 0, position, new Location(1, 1));
        // A mark each kilobyte: a hundred errors in a megabyte on one line must not mean a hundred walks through it.
        marks ??= Marks(text);
        var mark = position / MarkDistance;
        return Walk(text, mark * MarkDistance, position, marks[mark]);
    }

    private static Location[] Marks(ReadOnlySpan<byte> text)
    {
        var marks = new Location[(text.Length / MarkDistance) + 1];
        marks[0] = new Location(1, 1);
        for (var i = 1; i < marks.Length; i++) marks[i] = Walk(text, (i - 1) * MarkDistance, i * MarkDistance, marks[i - 1]);
        return marks;
    }

    private static Location Walk(ReadOnlySpan<byte> text, int from, int to, Location location)
    {
        var (line, column) = (location.Line, location.Column);
        for (var i = from; i < to; i++)
        {
            var unit = text[i];
            if (unit == '\n' || (unit == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n'))) (line, column) = (line + 1, 1);
            else if (unit >= 0xF0) column += 2;
            else if ((unit & 0xC0) != 0x80) column++;
        }

        return new Location(line, column);
    }

    private static byte[] Encode(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return Encoding.UTF8.GetBytes(text);

        var bytes = new List<byte>(text.Length + 8);
        Span<byte> buffer = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                bytes.AddRange(buffer[..rune.EncodeToUtf8(buffer)]);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                bytes.AddRange([(byte)(0xE0 | (text[i] >> 12)), (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F))]);
            }
        }

        return [.. bytes];
    }
}

/// <summary>A place in a document as people count it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units, as the reference implementation counts.</param>
public readonly record struct Location(int Line, int Column);
