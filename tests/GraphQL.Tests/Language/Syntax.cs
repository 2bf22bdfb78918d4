using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Tests.Language;

/// <summary>What the tests of the language share.</summary>
internal static class Syntax
{
    public static Document Parse(string text) => Parser.Parse(new SourceText(text), ParserOptions.Trusted);

    public static string Reprint(string text) => Printer.Print(Parse(text));

    public static void Refused(string text, string message, int line, int column)
        => Refused(() => Parser.Parse(new SourceText(text)), message, line, column);

    public static void Refused(Func<object> read, string message, int line, int column)
    {
        var fault = Assert.Throws<SyntaxException>(() => { _ = read(); });
        Assert.Equal(($"Syntax Error: {message}", line, column), (fault.Message, fault.Location.Line, fault.Location.Column));
        Assert.Equal(SyntaxException.SyntaxCode, fault.Code);
    }
}
