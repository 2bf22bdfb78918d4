using System.Runtime.CompilerServices;

namespace Samverkan.GraphQL.Language;

/// <summary>Reads syntax nodes off the tokens by recursive descent, and counts what it reads.</summary>
/// <remarks>GraphQL, September 2025, appendix C.4. Every rule that can hold itself goes through <see cref="Enter"/>: a deep stack cannot be caught.</remarks>
internal ref partial struct SyntaxReader
{
    private readonly SourceText source;
    private readonly ParserOptions options;
    private Lexer lexer;
    private int tokens;
    private int nodes;
    private int depth;
    private int directiveCount;
    private int operationCount;
    private int fragmentCount;
    private int variableCount;
    private int fieldCount;
    private int aliasCount;

    public SyntaxReader(SourceText source, ParserOptions options)
    {
        (this.source, this.options) = (source, options);
        lexer = new Lexer(source);
        Advance();
    }

    private readonly int Position => lexer.Start;

    public readonly void ExpectEnd()
    {
        if (lexer.Kind != TokenKind.EndOfFile) throw ExpectedError(TokenKind.EndOfFile.Describe());
    }

    private void Advance()
    {
        do
        {
            lexer.Next();
            if (lexer.Kind != TokenKind.EndOfFile && ++tokens > options.MaxAllowedTokens)
                throw Limit(LimitCodes.Tokens, options.MaxAllowedTokens, "tokens");
            if (lexer.Kind is TokenKind.Name or TokenKind.Int or TokenKind.Float && lexer.End - lexer.Start > options.MaxAllowedNameLength)
                throw Limit(LimitCodes.NameLength, options.MaxAllowedNameLength, "characters in one name or number");
        }
        while (lexer.Kind == TokenKind.Comment);
    }

    /// <summary>Counts a node that is about to be made.</summary>
    private void Node()
    {
        if (++nodes > options.MaxAllowedNodes) throw Limit(LimitCodes.Nodes, options.MaxAllowedNodes, "nodes");
    }

    /// <summary>Goes one level down; undone by <see cref="Leave"/>.</summary>
    private void Enter()
    {
        if (++depth > options.MaxAllowedRecursionDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Limit(LimitCodes.RecursionDepth, Math.Min(depth, options.MaxAllowedRecursionDepth), "levels of nesting");
    }

    private void Leave() => depth--;

    private readonly bool Is(TokenKind kind) => lexer.Kind == kind;

    private readonly bool IsKeyword(ReadOnlySpan<byte> keyword) => lexer.Kind == TokenKind.Name && lexer.Span.SequenceEqual(keyword);

    private readonly bool IsDescription => lexer.Kind is TokenKind.String or TokenKind.BlockString;

    private bool Skip(TokenKind kind)
    {
        if (lexer.Kind != kind) return false;
        Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind)) throw ExpectedError(kind.Describe());
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(keyword)) return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword)) throw ExpectedError($"\"{System.Text.Encoding.ASCII.GetString(keyword)}\"");
    }

    private NameNode ReadName()
    {
        if (lexer.Kind != TokenKind.Name) throw ExpectedError(TokenKind.Name.Describe());
        Node();
        var name = new NameNode(lexer.Start, NameTable.Get(lexer.Span));
        Advance();
        return name;
    }

    private NamedTypeNode ReadNamedType()
    {
        Node();
        var name = ReadName();
        return new NamedTypeNode(name.Position, name);
    }

    private StringValue? ReadDescription() => IsDescription ? ReadString() : null;

    private readonly string Found => lexer.Kind.Describe() + (lexer.Value() is { } value ? $" \"{value}\"" : "");

    private readonly SyntaxException ExpectedError(string expected) => lexer.Error(Position, $"Expected {expected}, found {Found}.");

    private readonly SyntaxException UnexpectedError() => lexer.Error(Position, $"Unexpected {Found}.");

    private readonly SyntaxException Limit(string code, int most, string what) => SyntaxException.Limit(source, Position, code, most, what);
}
