namespace Samverkan.GraphQL.Language;

/// <summary>Prints syntax in the language's own notation.</summary>
public static class Printer
{
    public static string Print(SyntaxNode node) => throw new NotImplementedException();
}
