using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>An object type or interface has fields, of types that fields can have.</summary>
/// <remarks>GraphQL, September 2025, sections 3.6 and 3.7, "Type Validation".</remarks>
internal static class FieldRules
{
    public static void Check(SchemaContext context, FieldsType type)
    {
        if (type.Fields.Count == 0) context.Add($"Type {type} must define one or more fields.", [.. type.Syntax]);
        foreach (var field in type.Fields)
        {
            var coordinate = $"{type}.{field.Name}";
            context.CheckName(field.Name, field.Syntax);
            if (!field.Type.IsOutput) context.Add($"The type of {coordinate} must be Output Type but got: {field.Type}.", field.Syntax?.Type);
            foreach (var argument in field.Arguments) ArgumentRules.Check(context, $"{coordinate}({argument.Name}:)", argument, argument.Syntax?.Type);
        }
    }
}
