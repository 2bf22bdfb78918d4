namespace Samverkan.GraphQL.Language;

/// <summary>The kinds of lexical tokens.</summary>
/// <remarks>GraphQL, September 2025, section 2.1.6; comments are read as tokens and passed over by the parser.</remarks>
internal enum TokenKind
{
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    LeftParenthesis,
    RightParenthesis,
    Spread,
    Colon,
    EqualsSign,
    At,
    LeftBracket,
    RightBracket,
    LeftBrace,
    Pipe,
    RightBrace,
    Name,
    Int,
    Float,
    String,
    BlockString,
    Comment,
}

internal static class TokenKinds
{
    private static readonly string[] Texts =
    [
        "<EOF>", "!", "$", "&", "(", ")", "...", ":", "=", "@", "[", "]", "{", "|", "}", "Name", "Int", "Float", "String", "BlockString", "Comment",
    ];

    /// <summary>The kind as the reference implementation names it.</summary>
    public static string Text(this TokenKind kind) => Texts[(int)kind];

    /// <summary>The kind as a sentence names it: punctuators in quotes.</summary>
    public static string Describe(this TokenKind kind)
        => kind is > TokenKind.EndOfFile and < TokenKind.Name ? $"\"{kind.Text()}\"" : kind.Text();
}
