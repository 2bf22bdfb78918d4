using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>A union has members, which are different object types; an enum has values.</summary>
/// <remarks>GraphQL, September 2025, sections 3.8 and 3.9, "Type Validation".</remarks>
internal static class MemberRules
{
    public static void Check(SchemaContext context, UnionType union)
    {
        var nodes = union.Syntax.OfType<UnionTypeDefinition>().SelectMany(part => part.Members).ToArray();
        if (nodes.Length == 0 && union.Members.Count == 0) context.Add($"Union type {union} must define one or more member types.", [.. union.Syntax]);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in nodes.Select(node => node.Name.Value))
        {
            var places = nodes.Where(node => node.Name.Value == name);
            if (!seen.Add(name)) context.Add($"Union type {union} can only include type {name} once.", [.. places]);
            else if (context.Schema.Type(name) is { } type and not ObjectType)
                context.Add($"Union type {union} can only include Object types, it cannot include {type}.", [.. places]);
        }
    }

    public static void Check(SchemaContext context, EnumType type)
    {
        if (type.Values.Count == 0) context.Add($"Enum type {type} must define one or more values.", [.. type.Syntax]);
        foreach (var value in type.Values) context.CheckName(value.Name, value.Syntax);
    }
}
