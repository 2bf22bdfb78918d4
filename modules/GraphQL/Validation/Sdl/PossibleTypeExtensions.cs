using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>An extension is of the kind of the type that it extends.</summary>
/// <remarks>GraphQL, September 2025, section 3.4.3.</remarks>
internal static class PossibleTypeExtensions
{
    private static readonly ValidationRule Rule = new("PossibleTypeExtensions", "sec-Type-Extensions");

    public static void Check(SdlContext context)
    {
        foreach (var extension in context.Types)
        {
            if (!extension.IsExtension) continue;
            var name = extension.Name.Value;
            var (definition, existing) = (context.Defined(name), context.Existing?.Type(name));
            var kind = definition is not null ? Kind(definition) : existing is not null ? Kind(existing) : null;
            if (kind is null)
            {
                var suggestion = context.Suggestions.For(name, context.TypeNames(withStandard: false));
                context.Report.Add(Rule, $"Cannot extend type \"{name}\" because it is not defined.{suggestion}", extension.Name);
            }
            else if (kind != Kind(extension))
            {
                var message = $"Cannot extend non-{Kind(extension)} type \"{name}\".";
                if (definition is not null) context.Report.Add(Rule, message, definition, extension);
                else context.Report.Add(Rule, message, extension);
            }
        }
    }

    private static string Kind(TypeDefinition definition) => definition switch
    {
        ScalarTypeDefinition => "scalar",
        ObjectTypeDefinition => "object",
        InterfaceTypeDefinition => "interface",
        UnionTypeDefinition => "union",
        EnumTypeDefinition => "enum",
        _ => "input object",
    };

    private static string Kind(NamedType type) => type switch
    {
        ScalarType => "scalar",
        ObjectType => "object",
        InterfaceType => "interface",
        UnionType => "union",
        EnumType => "enum",
        _ => "input object",
    };
}
