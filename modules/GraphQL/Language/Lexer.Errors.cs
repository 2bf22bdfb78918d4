using System.Text;

namespace Samverkan.GraphQL.Language;

/// <remarks>What errors say about the characters where they stand; the wording is that of the reference implementation.</remarks>
internal ref partial struct Lexer
{
    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length && Rune.DecodeFromUtf8(text[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }

    private readonly SyntaxException Unexpected(int at)
    {
        if (text[at] == '\'') return Error(at, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
        return Error(at, $"{(at >= invalidFrom ? "Invalid" : "Unexpected")} character: {Describe(at)}.");
    }

    /// <summary>The character at a place: itself in quotes when it can be seen, else its number.</summary>
    internal readonly string Describe(int at)
    {
        if (at >= text.Length) return TokenKind.EndOfFile.Text();
        var unit = text[at];
        if (unit == '"') return "'\"'";
        if (unit is >= 0x20 and <= 0x7E) return $"\"{(char)unit}\"";
        return $"U+{CodePoint(at):X4}";
    }

    private readonly int CodePoint(int at)
    {
        if (Rune.DecodeFromUtf8(text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done) return rune.Value;
        var isSurrogate = text[at] == 0xED && At(at + 1) >= 0xA0;
        return isSurrogate ? 0xD000 | ((At(at + 1) & 0x3F) << 6) | (At(at + 2) & 0x3F) : rune.Value;
    }

    /// <summary>So many UTF-16 units from a place on.</summary>
    private readonly string Slice(int at, int units)
    {
        var slice = new StringBuilder(units);
        while (slice.Length < units && at < text.Length)
        {
            Rune.DecodeFromUtf8(text[at..], out var rune, out var length);
            slice.Append(rune.ToString());
            at += length;
        }

        return slice.Length > units ? slice.ToString(0, units) : slice.ToString();
    }
}
