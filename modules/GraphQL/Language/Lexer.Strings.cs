using System.Buffers;
using System.Text;

namespace Samverkan.GraphQL.Language;

/// <remarks>GraphQL, September 2025, section 2.9.4.</remarks>
internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n\r"u8);
    private static readonly SearchValues<byte> BlockStops = SearchValues.Create("\"\\"u8);

    /// <summary>What the token means: a name, the digits of a number, the text of a string or comment; null for a punctuator.</summary>
    public readonly string? Value() => Kind switch
    {
        TokenKind.Name => NameTable.Get(Span),
        TokenKind.Int or TokenKind.Float => Encoding.ASCII.GetString(Span),
        TokenKind.String => hasEscapes ? Unescape(text[(Start + 1)..(End - 1)]) : Encoding.UTF8.GetString(text[(Start + 1)..(End - 1)]),
        TokenKind.BlockString => BlockString.Value(Encoding.UTF8.GetString(text[(Start + 3)..(End - 3)])),
        TokenKind.Comment => Encoding.UTF8.GetString(text[(Start + 1)..End]),
        _ => null,
    };

    private void ReadString()
    {
        if (At(Start + 1) == '"' && At(Start + 2) == '"')
        {
            ReadBlockString();
            return;
        }

        hasEscapes = false;
        for (var at = Start + 1; ;)
        {
            var length = text[at..].IndexOfAny(StringStops);
            at = length < 0 ? text.Length : at + length;
            if (at > invalidFrom) throw Error(invalidFrom, $"Invalid character within String: {Describe(invalidFrom)}.");
            switch (At(at))
            {
                case (byte)'"':
                    (Kind, End) = (TokenKind.String, at + 1);
                    return;
                case (byte)'\\':
                    hasEscapes = true;
                    at += ReadEscape(at, out _);
                    break;
                default:
                    throw Error(at, "Unterminated string.");
            }
        }
    }

    private void ReadBlockString()
    {
        for (var at = Start + 3; ;)
        {
            var length = text[at..].IndexOfAny(BlockStops);
            at = length < 0 ? text.Length : at + length;
            if (at > invalidFrom) throw Error(invalidFrom, $"Invalid character within String: {Describe(invalidFrom)}.");
            if (at == text.Length) throw Error(at, "Unterminated string.");
            if (text[at..].StartsWith("\"\"\""u8))
            {
                (Kind, End) = (TokenKind.BlockString, at + 3);
                return;
            }

            at += text[at..].StartsWith("\\\"\"\""u8) ? 4 : 1;
        }
    }

    private readonly string Unescape(ReadOnlySpan<byte> content)
    {
        var value = new StringBuilder(content.Length);
        Span<char> units = stackalloc char[2];
        for (var at = 0; at < content.Length;)
        {
            var length = content[at..].IndexOf((byte)'\\');
            if (length != 0) value.Append(Encoding.UTF8.GetString(length < 0 ? content[at..] : content.Slice(at, length)));
            if (length < 0) break;
            at += length;
            at += ReadEscape(Start + 1 + at, out var rune);
            value.Append(units[..rune.EncodeToUtf16(units)]);
        }

        return value.ToString();
    }

    /// <returns>The number of bytes that the escape takes.</returns>
    private readonly int ReadEscape(int at, out Rune rune)
    {
        if (At(at + 1) == 'u') return At(at + 2) == '{' ? ReadBracedUnicode(at, out rune) : ReadFixedUnicode(at, out rune);
        var letter = At(at + 1) switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => throw Error(at, $"Invalid character escape sequence: \"{Slice(at, 2)}\"."),
        };
        rune = new Rune(letter);
        return 2;
    }

    private readonly int ReadBracedUnicode(int at, out Rune rune)
    {
        const int longest = 12;
        var (point, size) = (0, 3);
        while (size < longest)
        {
            var unit = At(at + size++);
            if (unit == '}')
            {
                if (size < 5 || !Rune.TryCreate(point, out rune)) break;
                return size;
            }

            point = (point << 4) | HexDigit(unit);
            if (point < 0) break;
        }

        throw Error(at, $"Invalid Unicode escape sequence: \"{Slice(at, size)}\".");
    }

    private readonly int ReadFixedUnicode(int at, out Rune rune)
    {
        var code = FourHexDigits(at + 2);
        if (Rune.TryCreate(code, out rune)) return 6;
        // A pair of surrogates is one character; either half alone is none.
        if (code is >= 0xD800 and <= 0xDBFF && At(at + 6) == '\\' && At(at + 7) == 'u'
            && FourHexDigits(at + 8) is >= 0xDC00 and <= 0xDFFF and var low)
        {
            rune = new Rune((char)code, (char)low);
            return 12;
        }

        throw Error(at, $"Invalid Unicode escape sequence: \"{Slice(at, 6)}\".");
    }

    private readonly int FourHexDigits(int at)
        => (HexDigit(At(at)) << 12) | (HexDigit(At(at + 1)) << 8) | (HexDigit(At(at + 2)) << 4) | HexDigit(At(at + 3));

    /// <returns>Negative when it is no digit, which makes any number it goes into negative.</returns>
    private static int HexDigit(byte unit) => unit switch
    {
        >= (byte)'0' and <= (byte)'9' => unit - '0',
        >= (byte)'A' and <= (byte)'F' => unit - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => unit - 'a' + 10,
        _ => -1,
    };
}
