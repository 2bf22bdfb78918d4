namespace Samverkan.GraphQL.Language;

/// <summary>Reads a schema coordinate, which knows neither spaces nor comments.</summary>
internal ref struct CoordinateReader
{
    private readonly SourceText source;
    private readonly ReadOnlySpan<byte> text;
    private int at;

    public CoordinateReader(SourceText source)
    {
        this.source = source;
        text = source.Utf8.Span;
    }

    public SchemaCoordinate Read()
    {
        var isDirective = Skip('@');
        var name = ReadName();
        var member = !isDirective && Skip('.') ? ReadName() : null;
        string? argument = null;
        if ((isDirective || member is not null) && Skip('('))
        {
            argument = ReadName();
            Expect(':');
            Expect(')');
        }

        if (at < text.Length) throw Error($"Expected <EOF>, found {Found()}.");
        return new SchemaCoordinate(isDirective, name, member, argument);
    }

    private static bool IsNamePart(byte unit) => unit == '_' || char.IsAsciiLetterOrDigit((char)unit);

    private readonly bool IsName => at < text.Length && IsNamePart(text[at]) && !char.IsAsciiDigit((char)text[at]);

    private readonly int NameEnd
    {
        get
        {
            var end = at;
            while (end < text.Length && IsNamePart(text[end])) end++;
            return end;
        }
    }

    private bool Skip(char punctuator)
    {
        if (at >= text.Length || text[at] != punctuator)
        {
            // Whatever stands here must be a token, expected or not.
            Found();
            return false;
        }

        at++;
        return true;
    }

    private void Expect(char punctuator)
    {
        if (!Skip(punctuator)) throw Error($"Expected \"{punctuator}\", found {Found()}.");
    }

    private string ReadName()
    {
        if (!IsName) throw Error($"Expected Name, found {Found()}.");
        var (start, end) = (at, NameEnd);
        at = end;
        return NameTable.Get(text[start..end]);
    }

    private readonly string Found()
    {
        if (at >= text.Length) return TokenKind.EndOfFile.Text();
        if (text[at] is (byte)'.' or (byte)'(' or (byte)')' or (byte)':' or (byte)'@') return $"\"{(char)text[at]}\"";
        if (IsName) return $"Name \"{NameTable.Get(text[at..NameEnd])}\"";
        throw Error($"Invalid character: {new Lexer(source).Describe(at)}.");
    }

    private readonly SyntaxException Error(string message) => SyntaxException.At(source, at, message);
}
