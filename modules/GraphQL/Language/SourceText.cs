using System.Text;

namespace Samverkan.GraphQL.Language;

/// <summary>The text of a document, as the UTF-8 bytes that came.</summary>
public sealed class SourceText(ReadOnlyMemory<byte> utf8)
{
    public SourceText(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>Line and column of a byte offset, counted only when someone asks: that is, when there is an error to tell of.</summary>
    /// <remarks>GraphQL, September 2025, section 2.1.2: LF, CR and CRLF each end one line.</remarks>
    public Location LocationOf(int position)
    {
        var before = Utf8.Span[..Math.Min(position, Utf8.Length)];
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && (i + 1 >= Utf8.Length || Utf8.Span[i + 1] != '\n')))
                (line, lineStart) = (line + 1, i + 1);
        }

        return new Location(line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}

/// <summary>A place in a document as people count it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units, as the reference implementation counts.</param>
public readonly record struct Location(int Line, int Column);
