using System.Text;

namespace Samverkan.GraphQL.Language;

/// <summary>Prints syntax in the language's own notation.</summary>
public static class Printer
{
    /// <summary>What is printed is read back as the same syntax, and printed again it is the same text.</summary>
    public static string Print(SyntaxNode node)
    {
        var printer = new SyntaxPrinter();
        printer.Print(node);
        return printer.ToString();
    }

    /// <summary>The same tokens with no more between them than parts them: comments, commas, white space and the indentation of block strings go.</summary>
    /// <remarks>GraphQL, September 2025, sections 2.1.1 to 2.1.6.</remarks>
    /// <exception cref="SyntaxException">The text holds what is no token.</exception>
    public static string Strip(SourceText source)
    {
        var text = new StringBuilder(source.Utf8.Length);
        var lexer = new Lexer(source);
        var isOpen = false;
        for (lexer.Next(); lexer.Kind != TokenKind.EndOfFile; lexer.Next())
        {
            if (lexer.Kind == TokenKind.Comment) continue;
            var isPunctuator = lexer.Kind < TokenKind.Name;
            // Three dots after a number would be taken for its fraction.
            if (isOpen && (!isPunctuator || lexer.Kind == TokenKind.Spread)) text.Append(' ');
            if (lexer.Kind == TokenKind.BlockString) BlockString.PrintShort(text, lexer.Value()!);
            else text.Append(Encoding.UTF8.GetString(lexer.Span));
            isOpen = !isPunctuator;
        }

        return text.ToString();
    }
}
