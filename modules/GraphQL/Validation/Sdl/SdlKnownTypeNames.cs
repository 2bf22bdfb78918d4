using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>Every type that a text names is one of the text, of the schema that it adds to, or of the language itself.</summary>
/// <remarks>GraphQL, September 2025, section 3.4.</remarks>
internal static class SdlKnownTypeNames
{
    private static readonly ValidationRule Rule = new("KnownTypeNames", "sec-Types");

    public static void Check(SdlContext context, TypeNode type)
    {
        while (type is not NamedTypeNode) type = type is ListTypeNode list ? list.Item : ((NonNullTypeNode)type).Type;
        var name = ((NamedTypeNode)type).Name.Value;
        if (context.IsKnown(name)) return;
        context.Report.Add(Rule, $"Unknown type \"{name}\".{context.Suggestions.For(name, context.TypeNames(withStandard: true))}", type);
    }
}
