using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>Every type that a document names is one of the schema.</summary>
/// <remarks>GraphQL, September 2025, section 5.5.1.2, "Fragment Spread Type Existence".</remarks>
internal static class KnownTypeNames
{
    private static readonly ValidationRule Rule = new("KnownTypeNames", "sec-Fragment-Spread-Type-Existence");

    public static void Check(ValidationContext context, TypeNode type)
    {
        while (type is not NamedTypeNode) type = type is ListTypeNode list ? list.Item : ((NonNullTypeNode)type).Type;
        var name = ((NamedTypeNode)type).Name.Value;
        if (context.Schema.Type(name) is not null || IsDefinedBeside(context.Document, name)) return;
        var suggestion = context.Suggestions.For(name, context.Schema.Types.Select(each => each.Name));
        context.Report.Add(Rule, $"Unknown type \"{name}\".{suggestion}", type);
    }

    /// <summary>A document that defines types is refused, but not because it uses them.</summary>
    private static bool IsDefinedBeside(Document document, string name)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is TypeDefinition { IsExtension: false } type && type.Name.Value == name) return true;
        }

        return false;
    }
}
