using System.Text.Unicode;

namespace Samverkan.GraphQL.Language;

/// <summary>Cuts UTF-8 bytes into tokens, one at a time, without allocating.</summary>
/// <remarks>GraphQL, September 2025, section 2.1, and its appendix B. What a token holds is made into a string only when asked for.</remarks>
internal ref partial struct Lexer
{
    private const byte Digit = 1;
    private const byte NameStart = 2;

    private readonly SourceText source;
    private readonly ReadOnlySpan<byte> text;

    /// <summary>Where the first bytes stand that are no UTF-8; the length where there are none.</summary>
    private readonly int invalidFrom;

    private bool hasEscapes;

    public Lexer(SourceText source)
    {
        this.source = source;
        text = source.Utf8.Span;
        invalidFrom = Utf8.IsValid(text) ? text.Length : FirstInvalid(text);
    }

    public TokenKind Kind { get; private set; }

    /// <summary>Where the token begins.</summary>
    public int Start { get; private set; }

    /// <summary>The first byte after the token.</summary>
    public int End { get; private set; }

    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 2,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    ];

    /// <summary>The bytes of the token.</summary>
    public readonly ReadOnlySpan<byte> Span => text[Start..End];

    /// <summary>Reads the next token, comments included.</summary>
    /// <exception cref="SyntaxException">No token begins here.</exception>
    public void Next()
    {
        SkipIgnored();
        var at = Start;
        if (at >= text.Length)
        {
            (Kind, End) = (TokenKind.EndOfFile, at);
            return;
        }

        switch (text[at])
        {
            case (byte)'!': Punctuator(TokenKind.Bang); break;
            case (byte)'$': Punctuator(TokenKind.Dollar); break;
            case (byte)'&': Punctuator(TokenKind.Ampersand); break;
            case (byte)'(': Punctuator(TokenKind.LeftParenthesis); break;
            case (byte)')': Punctuator(TokenKind.RightParenthesis); break;
            case (byte)':': Punctuator(TokenKind.Colon); break;
            case (byte)'=': Punctuator(TokenKind.EqualsSign); break;
            case (byte)'@': Punctuator(TokenKind.At); break;
            case (byte)'[': Punctuator(TokenKind.LeftBracket); break;
            case (byte)']': Punctuator(TokenKind.RightBracket); break;
            case (byte)'{': Punctuator(TokenKind.LeftBrace); break;
            case (byte)'|': Punctuator(TokenKind.Pipe); break;
            case (byte)'}': Punctuator(TokenKind.RightBrace); break;
            case (byte)'.': ReadSpread(); break;
            case (byte)'#': ReadComment(); break;
            case (byte)'"': ReadString(); break;
            case (byte)'-': ReadNumber(); break;
            case var other when Class(other) == NameStart: ReadName(); break;
            case var other when Class(other) == Digit: ReadNumber(); break;
            default: throw Unexpected(at);
        }
    }

    internal readonly SyntaxException Error(int position, string message) => SyntaxException.At(source, position, message);

    private static byte Class(byte unit) => unit < 128 ? Classes[unit] : (byte)0;

    private readonly byte At(int position) => position < text.Length ? text[position] : (byte)0;

    private void Punctuator(TokenKind kind, int length = 1) => (Kind, End) = (kind, Start + length);

    private void SkipIgnored()
    {
        var at = End;
        while (at < text.Length)
        {
            switch (text[at])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    at++;
                    continue;
                case 0xEF when At(at + 1) == 0xBB && At(at + 2) == 0xBF:
                    at += 3;
                    continue;
            }

            break;
        }

        Start = at;
    }

    private void ReadName()
    {
        var at = Start + 1;
        while (at < text.Length && Class(text[at]) != 0) at++;
        (Kind, End) = (TokenKind.Name, at);
    }

    private void ReadSpread()
    {
        if (At(Start + 1) == '.')
        {
            if (At(Start + 2) != '.') throw Error(Start, "Unexpected \"..\", did you mean \"...\"?");
            Punctuator(TokenKind.Spread, 3);
            return;
        }

        if (Class(At(Start + 1)) != Digit) throw Unexpected(Start);
        var digits = Slice(Start + 1, ReadDigits(Start + 1) - Start - 1);
        throw Error(Start, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
    }

    private void ReadComment()
    {
        var length = text[Start..].IndexOfAny((byte)'\n', (byte)'\r');
        var end = length < 0 ? text.Length : Start + length;
        (Kind, End) = (TokenKind.Comment, invalidFrom > Start ? Math.Min(end, invalidFrom) : end);
    }

    private void ReadNumber()
    {
        var at = Start;
        var isFloat = false;
        if (text[at] == '-') at++;
        if (At(at) == '0')
        {
            at++;
            if (Class(At(at)) == Digit) throw Error(at, $"Invalid number, unexpected digit after 0: {Describe(at)}.");
        }
        else
        {
            at = ReadDigits(at);
        }

        if (At(at) == '.')
        {
            isFloat = true;
            at = ReadDigits(at + 1);
        }

        if (At(at) is (byte)'e' or (byte)'E')
        {
            isFloat = true;
            at++;
            at = ReadDigits(At(at) is (byte)'+' or (byte)'-' ? at + 1 : at);
        }

        // Section 2.9.1 and 2.9.2: a number is not followed by a letter or a dot, so that 0xF and 1.2.3 are not two tokens.
        if (At(at) == '.' || Class(At(at)) == NameStart) throw Error(at, $"Invalid number, expected digit but got: {Describe(at)}.");
        (Kind, End) = (isFloat ? TokenKind.Float : TokenKind.Int, at);
    }

    private readonly int ReadDigits(int at)
    {
        if (Class(At(at)) != Digit) throw Error(at, $"Invalid number, expected digit but got: {Describe(at)}.");
        while (Class(At(at)) == Digit) at++;
        return at;
    }
}
