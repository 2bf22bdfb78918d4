using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Types.Inference;

namespace Samverkan.GraphQL.Introspection;

/// <summary>The types that show a schema. They hold nothing of one, so all schemas share them.</summary>
public static class IntrospectionTypes
{
    /// <summary>__Schema, __Type and what they lead to.</summary>
    public static IReadOnlyList<NamedType> All { get; } = Infer();

    private static List<NamedType> Infer()
    {
        var context = new InferenceContext([], static _ => false, new PagingOptions());
        context.Types.Output(typeof(SchemaView));
        context.Types.FillAll();
        return [.. context.Types.All.Where(type => type.Name.StartsWith("__", StringComparison.Ordinal))];
    }
}

/// <summary>The fields that stand in no type's list.</summary>
/// <remarks>GraphQL, September 2025, sections 4.1 and 4.2.</remarks>
public static class MetaFields
{
    /// <summary>On every object, interface and union.</summary>
    public static FieldDefinition TypeName { get; } = new("__typename", new NonNullType(Scalars.String), []) { Description = "The name of the object's type." };

    /// <summary>On the query root alone.</summary>
    public static FieldDefinition Schema { get; } = new("__schema", new NonNullType(Introspected("__Schema")), []) { Description = "The schema." };

    /// <summary>On the query root alone.</summary>
    public static FieldDefinition Type { get; } = new(
        "__type",
        Introspected("__Type"),
        [new InputValueDefinition("name", new NonNullType(Scalars.String)) { Description = "The name of the type." }])
    {
        Description = "One type; null when there is none of that name.",
    };

    private static NamedType Introspected(string name) => IntrospectionTypes.All.Single(type => type.Name == name);
}
