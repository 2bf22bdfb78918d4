using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>A type that declares an interface has all that the interface has, and declares what the interface declares.</summary>
/// <remarks>GraphQL, September 2025, section 3.6, IsValidImplementation().</remarks>
internal static class InterfaceRules
{
    public static void Check(SchemaContext context, FieldsType type)
    {
        var nodes = type.Syntax.OfType<FieldsTypeDefinition>().SelectMany(part => part.Interfaces).ToArray();
        var declared = nodes.Length > 0 ? nodes.Select(node => context.Schema.Type(node.Name.Value)).OfType<NamedType>() : type.Interfaces;
        var seen = new HashSet<NamedType>();
        foreach (var each in declared)
        {
            if (each is not InterfaceType contract)
                context.Add($"Type {type} must only implement Interface types, it cannot implement {each}.", [.. Declarations(type, each)]);
            else if (type == contract)
                context.Add($"Type {type} cannot implement itself because it would create a circular reference.", [.. Declarations(type, each)]);
            else if (!seen.Add(contract))
                context.Add($"Type {type} can only implement {contract} once.", [.. Declarations(type, each)]);
            else
                Check(context, type, contract);
        }
    }

    private static IEnumerable<SyntaxNode> Declarations(FieldsType type, NamedType contract)
        => type.Syntax.OfType<FieldsTypeDefinition>().SelectMany(part => part.Interfaces).Where(node => node.Name.Value == contract.Name);

    private static void Check(SchemaContext context, FieldsType type, InterfaceType contract)
    {
        foreach (var further in contract.Interfaces)
        {
            if (type.Interfaces.Contains(further)) continue;
            var message = further == type
                ? $"Type {type} cannot implement {contract} because it would create a circular reference."
                : $"Type {type} must implement {further} because it is implemented by {contract}.";
            context.Add(message, [.. Declarations(contract, further), .. Declarations(type, contract)]);
        }

        foreach (var expected in contract.Fields)
        {
            if (type.Field(expected.Name) is { } field) Check(context, type, contract, field, expected);
            else context.Add($"Interface field {contract}.{expected.Name} expected but {type} does not provide it.", [expected.Syntax, .. type.Syntax]);
        }
    }

    private static void Check(SchemaContext context, FieldsType type, InterfaceType contract, FieldDefinition field, FieldDefinition expected)
    {
        var (here, there) = ($"{type}.{field.Name}", $"{contract}.{expected.Name}");
        if (!context.Schema.IsSubType(field.Type, expected.Type))
            context.Add($"Interface field {there} expects type {expected.Type} but {here} is type {field.Type}.", expected.Syntax?.Type, field.Syntax?.Type);

        foreach (var wanted in expected.Arguments)
        {
            var argument = field.Argument(wanted.Name);
            if (argument is null)
                context.Add($"Interface field argument {there}({wanted.Name}:) expected but {here} does not provide it.", wanted.Syntax, field.Syntax);
            else if (!TypeRelations.IsSame(wanted.Type, argument.Type))
                context.Add($"Interface field argument {there}({wanted.Name}:) expects type {wanted.Type} but {here}({argument.Name}:) is type {argument.Type}.", wanted.Syntax?.Type, argument.Syntax?.Type);
        }

        foreach (var argument in field.Arguments)
        {
            if (argument.IsRequired && expected.Argument(argument.Name) is null)
                context.Add($"Argument \"{here}({argument.Name}:)\" must not be required type \"{argument.Type}\" if not provided by the Interface field \"{there}\".", argument.Syntax, expected.Syntax);
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            var deprecated = field.Syntax?.Directives.FirstOrDefault(directive => directive.Name.Value == BuiltInDirectives.Deprecated.Name);
            context.Add($"Interface field {there} is not deprecated, so implementation field {here} must not be deprecated.", deprecated, field.Syntax?.Type);
        }
    }
}
