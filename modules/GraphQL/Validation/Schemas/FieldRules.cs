using Samverkan.GraphQL.Language;
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

/// <summary>An argument has a type that values can be given of, is not deprecated while it must be given, and has a default that is a value of its type.</summary>
/// <remarks>GraphQL, September 2025, sections 3.6.1 and 3.13.</remarks>
internal static class ArgumentRules
{
    /// <param name="context">Where to tell it.</param>
    /// <param name="coordinate">The argument, in full.</param>
    /// <param name="argument">What it is.</param>
    /// <param name="at">Where a wrong type is told.</param>
    public static void Check(SchemaContext context, string coordinate, InputValueDefinition argument, SyntaxNode? at)
    {
        context.CheckName(argument.Name, argument.Syntax);
        if (!argument.Type.IsInput) context.Add($"The type of {coordinate} must be Input Type but got: {argument.Type}.", at);
        if (argument is { IsRequired: true, DeprecationReason: not null })
            context.Add($"Required argument {coordinate} cannot be deprecated.", SchemaContext.DeprecatedOn(argument.Syntax), argument.Syntax?.Type);
        context.CheckDefault(coordinate, argument);
    }
}
