namespace Samverkan.GraphQL.Language;

/// <summary>A text that is not in the language, or holds more than it may.</summary>
/// <param name="message">Begins with "Syntax Error: ".</param>
/// <param name="position">Where: the offset in UTF-8 bytes.</param>
/// <param name="location">Where, as people count.</param>
public sealed class SyntaxException(string message, int position, Location location) : Exception(message)
{
    /// <summary>The code of a text that is not in the language.</summary>
    public const string SyntaxCode = "HC0014";

    public int Position { get; } = position;

    public Location Location { get; } = location;

    /// <summary>Which limit refused it (<see cref="LimitCodes"/>), or <see cref="SyntaxCode"/>.</summary>
    public string Code { get; init; } = SyntaxCode;

    internal static SyntaxException At(SourceText source, int position, string text)
        => new($"Syntax Error: {text}", position, source.LocationOf(position));

    internal static SyntaxException Limit(SourceText source, int position, string code, int most, string what)
        => new($"Syntax Error: Document contains more than {most} {what}. Parsing aborted.", position, source.LocationOf(position)) { Code = code };
}
