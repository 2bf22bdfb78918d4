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
}
