using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>No two values of an enum have the same name.</summary>
/// <remarks>GraphQL, September 2025, section 3.9.</remarks>
internal static class UniqueEnumValueNames
{
    private static readonly ValidationRule Rule = new("UniqueEnumValueNames", "sec-Enums");

    public static void Check(SdlContext context)
    {
        var known = new Dictionary<(string Type, string Value), NameNode>();
        foreach (var definition in context.Types.OfType<EnumTypeDefinition>())
        {
            var type = definition.Name.Value;
            foreach (var value in definition.Values)
            {
                var name = value.Name;
                if (context.Existing?.Type(type) is EnumType existing && existing.Value(name.Value) is not null)
                    context.Report.Add(Rule, $"Enum value \"{type}.{name}\" already exists in the schema. It cannot also be defined in this type extension.", name);
                else if (!known.TryAdd((type, name.Value), name))
                    context.Report.Add(Rule, $"Enum value \"{type}.{name}\" can only be defined once.", known[(type, name.Value)], name);
            }
        }
    }
}
