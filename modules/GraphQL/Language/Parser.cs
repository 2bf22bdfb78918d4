namespace Samverkan.GraphQL.Language;

/// <summary>The most that a document may hold; checked while reading, not after.</summary>
public sealed record ParserOptions
{
    public int MaxAllowedTokens { get; init; } = 10_000;

    public int MaxAllowedNodes { get; init; } = 10_000;

    public int MaxAllowedFields { get; init; } = 2_048;

    /// <summary>Levels of selections, lists, objects and types inside each other.</summary>
    public int MaxAllowedRecursionDepth { get; init; } = 64;
}

/// <summary>Reads documents.</summary>
public static class Parser
{
    /// <exception cref="SyntaxException">The text is no document, or holds more than it may.</exception>
    public static Document Parse(SourceText source, ParserOptions? options = null) => throw new NotImplementedException();

    /// <exception cref="SyntaxException">The text is no value.</exception>
    public static ValueNode ParseValue(SourceText source, ParserOptions? options = null) => throw new NotImplementedException();

    /// <exception cref="SyntaxException">The text is no reference to a type.</exception>
    public static TypeNode ParseType(SourceText source, ParserOptions? options = null) => throw new NotImplementedException();
}

/// <summary>A text that is not in the language, or holds more than it may.</summary>
/// <param name="message">Begins with "Syntax Error: ".</param>
/// <param name="position">Where: the offset in UTF-8 bytes.</param>
/// <param name="location">Where, as people count.</param>
public sealed class SyntaxException(string message, int position, Location location) : Exception(message)
{
    public int Position { get; } = position;

    public Location Location { get; } = location;
}
