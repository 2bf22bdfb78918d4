using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>Fills a type with what its definition and its extensions say.</summary>
/// <param name="types">All types by name, the ones to be filled among them.</param>
/// <param name="parts">The definition and the extensions.</param>
internal sealed class SdlTypeFiller(Dictionary<string, NamedType> types, IReadOnlyList<TypeDefinition> parts)
{
    public void Fill(NamedType type)
    {
        type.Syntax = parts;
        type.Description = parts[0].Description?.Value;
        type.AppliedDirectives = [.. parts.SelectMany(part => part.Directives)];
        switch (type)
        {
            case ScalarType scalar: scalar.SpecifiedBy = Text(type.AppliedDirectives, BuiltInDirectives.SpecifiedBy.Name, "url"); break;
            case FieldsType fields: Fill(fields); break;
            case UnionType union: union.Members = [.. parts.OfType<UnionTypeDefinition>().SelectMany(part => part.Members).Select(Named).OfType<ObjectType>().Distinct()]; break;
            case EnumType values: Fill(values); break;
            case InputObjectType input:
                input.IsOneOf = type.AppliedDirectives.Any(directive => directive.Name.Value == BuiltInDirectives.OneOf.Name);
                foreach (var field in InputValues(types, parts.OfType<InputObjectTypeDefinition>().SelectMany(part => part.Fields))) input.Add(field);
                break;
        }
    }

    public static IReadOnlyList<InputValueDefinition> InputValues(Dictionary<string, NamedType> types, IEnumerable<InputValueDefinitionNode> nodes) =>
    [
        .. nodes.Select(node => new InputValueDefinition(node.Name.Value, TypeFrom(types, node.Type))
        {
            Description = node.Description?.Value,
            DefaultValue = node.DefaultValue,
            DeprecationReason = Deprecation(node.Directives),
            AppliedDirectives = node.Directives,
            Syntax = node,
        }),
    ];

    private static GraphQLType TypeFrom(Dictionary<string, NamedType> types, TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(TypeFrom(types, list.Item)),
        NonNullTypeNode nonNull => new NonNullType(TypeFrom(types, nonNull.Type)),
        _ => types[((NamedTypeNode)node).Name.Value],
    };

    private static string? Deprecation(IReadOnlyList<Directive> directives)
        => directives.Any(directive => directive.Name.Value == BuiltInDirectives.Deprecated.Name)
            ? Text(directives, BuiltInDirectives.Deprecated.Name, "reason") ?? BuiltInDirectives.DefaultDeprecationReason
            : null;

    /// <summary>The last text that a directive gives for an argument.</summary>
    private static string? Text(IReadOnlyList<Directive> directives, string name, string argument)
        => directives.Where(directive => directive.Name.Value == name)
            .SelectMany(directive => directive.Arguments)
            .Where(each => each.Name.Value == argument)
            .Select(each => (each.Value as StringValue)?.Value)
            .LastOrDefault();

    private NamedType Named(NamedTypeNode node) => types[node.Name.Value];

    private void Fill(FieldsType type)
    {
        var definitions = parts.OfType<FieldsTypeDefinition>().ToArray();
        type.Interfaces = [.. definitions.SelectMany(part => part.Interfaces).Select(Named).OfType<InterfaceType>().Distinct()];
        foreach (var node in definitions.SelectMany(part => part.Fields))
        {
            type.Add(new FieldDefinition(node.Name.Value, TypeFrom(types, node.Type), InputValues(types, node.Arguments))
            {
                Description = node.Description?.Value,
                DeprecationReason = Deprecation(node.Directives),
                AppliedDirectives = node.Directives,
                Syntax = node,
            });
        }
    }

    private void Fill(EnumType type)
    {
        foreach (var node in parts.OfType<EnumTypeDefinition>().SelectMany(part => part.Values))
        {
            type.Add(new EnumValueDefinition(node.Name.Value, node.Name.Value)
            {
                Description = node.Description?.Value,
                DeprecationReason = Deprecation(node.Directives),
                AppliedDirectives = node.Directives,
                Syntax = node,
            });
        }
    }
}
