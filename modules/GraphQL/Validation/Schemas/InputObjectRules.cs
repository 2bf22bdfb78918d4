using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>An input object has fields of types that values can be given of; those of a one-of input object are nullable and have no defaults.</summary>
/// <remarks>GraphQL, September 2025, sections 3.10 and 3.10.1.</remarks>
internal static class InputObjectRules
{
    public static void Check(SchemaContext context, InputObjectType type)
    {
        if (type.Fields.Count == 0) context.Add($"Input Object type {type} must define one or more fields.", [.. type.Syntax]);
        foreach (var field in type.Fields)
        {
            var coordinate = $"{type}.{field.Name}";
            context.CheckName(field.Name, field.Syntax);
            if (!field.Type.IsInput) context.Add($"The type of {coordinate} must be Input Type but got: {field.Type}.", field.Syntax?.Type);
            if (field is { IsRequired: true, DeprecationReason: not null })
                context.Add($"Required input field {coordinate} cannot be deprecated.", SchemaContext.DeprecatedOn(field.Syntax), field.Syntax?.Type);
            context.CheckDefault(coordinate, field);
            if (!type.IsOneOf) continue;
            if (field.Type.IsNonNull) context.Add($"OneOf input field {coordinate} must be nullable.", field.Syntax?.Type);
            if (field.DefaultValue is not null) context.Add($"OneOf input field {coordinate} cannot have a default value.", field.Syntax);
        }
    }
}
