using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>A schema has a query root; its roots are object types, and no two are the same.</summary>
/// <remarks>GraphQL, September 2025, section 3.3.1, "Root Operation Types".</remarks>
internal static class RootTypes
{
    public static void Check(SchemaContext context)
    {
        var schema = context.Schema;
        var used = new Dictionary<NamedType, List<OperationKind>>();
        foreach (var kind in Enum.GetValues<OperationKind>())
        {
            var type = schema.RootType(kind) ?? Named(schema, kind);
            if (type is ObjectType)
            {
                if (!used.TryGetValue(type, out var kinds)) used[type] = kinds = [];
                kinds.Add(kind);
            }
            else if (type is not null)
            {
                var provided = kind == OperationKind.Query ? "" : " if provided";
                context.Add($"{kind} root type must be Object type{provided}, it cannot be {type}.", Node(schema, kind) ?? (type.Syntax.Count > 0 ? type.Syntax[0] : (SyntaxNode?)null));
            }
            else if (kind == OperationKind.Query)
            {
                context.Add("Query root type must be provided.", schema.Syntax.FirstOrDefault(definition => !definition.IsExtension));
            }
        }

        foreach (var (type, kinds) in used)
        {
            if (kinds.Count < 2) continue;
            var names = kinds.Select(kind => kind.ToString().ToLowerInvariant()).ToArray();
            var list = names.Length == 2 ? $"{names[0]} and {names[1]}" : $"{names[0]}, {names[1]}, and {names[2]}";
            context.Add($"All root types must be different, \"{type}\" type is used as {list} root types.", [.. kinds.Select(kind => Node(schema, kind))]);
        }
    }

    /// <summary>The type that a text names as a root, or that has a root's usual name, when it is no object type.</summary>
    private static NamedType? Named(Schema schema, OperationKind kind)
    {
        if (Node(schema, kind) is { } node) return schema.Type(node.Name.Value);
        var isWritten = schema.Syntax.Any(definition => !definition.IsExtension);
        return !isWritten && schema.Type(kind.ToString()) is { Syntax.Count: > 0 } type and not ObjectType ? type : null;
    }

    private static NamedTypeNode? Node(Schema schema, OperationKind kind)
        => schema.Syntax.SelectMany(definition => definition.OperationTypes).FirstOrDefault(root => root.Kind == kind)?.Type;
}
