using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>No two fields of a type have the same name.</summary>
/// <remarks>GraphQL, September 2025, section 3.6.</remarks>
internal static class UniqueFieldDefinitionNames
{
    private static readonly ValidationRule Rule = new("UniqueFieldDefinitionNames", "sec-Objects");

    public static void Check(SdlContext context)
    {
        var known = new Dictionary<(string Type, string Field), NameNode>();
        foreach (var definition in context.Types)
        {
            var type = definition.Name.Value;
            foreach (var name in Names(definition))
            {
                if (IsThere(context.Existing?.Type(type), name.Value))
                    context.Report.Add(Rule, $"Field \"{type}.{name}\" already exists in the schema. It cannot also be defined in this type extension.", name);
                else if (!known.TryAdd((type, name.Value), name))
                    context.Report.Add(Rule, $"Field \"{type}.{name}\" can only be defined once.", known[(type, name.Value)], name);
            }
        }
    }

    private static IEnumerable<NameNode> Names(TypeDefinition definition) => definition switch
    {
        FieldsTypeDefinition type => type.Fields.Select(field => field.Name),
        InputObjectTypeDefinition input => input.Fields.Select(field => field.Name),
        _ => [],
    };

    private static bool IsThere(NamedType? type, string field) => type switch
    {
        FieldsType fields => fields.Field(field) is not null,
        InputObjectType input => input.Field(field) is not null,
        _ => false,
    };
}
