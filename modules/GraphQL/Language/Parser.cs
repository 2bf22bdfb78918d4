namespace Samverkan.GraphQL.Language;

/// <summary>Reads documents, and the pieces of the language that can stand alone.</summary>
public static class Parser
{
    private static readonly ParserOptions Default = new();

    /// <exception cref="SyntaxException">The text is no document, or holds more than it may.</exception>
    public static Document Parse(SourceText source, ParserOptions? options = null)
        => new SyntaxReader(source, options ?? Default).ReadDocument();

    /// <exception cref="SyntaxException">The text is no value.</exception>
    public static ValueNode ParseValue(SourceText source, ParserOptions? options = null)
    {
        var reader = new SyntaxReader(source, options ?? Default);
        var value = reader.ReadValue(isConstant: false);
        reader.ExpectEnd();
        return value;
    }

    /// <summary>Reads a value that holds no variables, such as a default.</summary>
    /// <exception cref="SyntaxException">The text is no value, or holds a variable.</exception>
    public static ValueNode ParseConstValue(SourceText source, ParserOptions? options = null)
    {
        var reader = new SyntaxReader(source, options ?? Default);
        var value = reader.ReadValue(isConstant: true);
        reader.ExpectEnd();
        return value;
    }

    /// <exception cref="SyntaxException">The text is no reference to a type.</exception>
    public static TypeNode ParseType(SourceText source, ParserOptions? options = null)
    {
        var reader = new SyntaxReader(source, options ?? Default);
        var type = reader.ReadType();
        reader.ExpectEnd();
        return type;
    }

    /// <exception cref="SyntaxException">The text is no schema coordinate.</exception>
    public static SchemaCoordinate ParseCoordinate(SourceText source) => new CoordinateReader(source).Read();
}
