using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>Finds the elements of a schema by their coordinates.</summary>
/// <remarks>GraphQL, September 2025, section 2.14, "Resolving a Schema Coordinate".</remarks>
public static class SchemaElements
{
    /// <returns>
    /// A <see cref="NamedType"/>, <see cref="FieldDefinition"/>, <see cref="InputValueDefinition"/>, <see cref="EnumValueDefinition"/> or
    /// <see cref="DirectiveDefinition"/>; null when there is no such element.
    /// </returns>
    public static object? Find(this Schema schema, SchemaCoordinate coordinate)
    {
        if (coordinate.IsDirective)
        {
            var directive = schema.Directive(coordinate.Name);
            return coordinate.Argument is { } name ? directive?.Arguments.FirstOrDefault(argument => argument.Name == name) : directive;
        }

        var type = schema.Type(coordinate.Name);
        if (coordinate.Member is not { } member) return type;
        return type switch
        {
            FieldsType fields => coordinate.Argument is { } name ? fields.Field(member)?.Argument(name) : fields.Field(member),
            _ when coordinate.Argument is not null => null,
            InputObjectType input => input.Field(member),
            EnumType values => values.Value(member),
            _ => null,
        };
    }
}
