using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>A directive that documents or schema texts may use.</summary>
public sealed class DirectiveDefinition(string name, IReadOnlyList<DirectiveLocation> locations, IReadOnlyList<InputValueDefinition> arguments)
{
    public string Name { get; } = name;

    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    public IReadOnlyList<InputValueDefinition> Arguments { get; } = arguments;

    public string? Description { get; internal init; }

    /// <summary>Whether it may stand more than once in one place.</summary>
    public bool IsRepeatable { get; internal init; }

    /// <summary>What it was read from; null for a directive of the language itself.</summary>
    public DirectiveDefinitionNode? Syntax { get; internal init; }
}

/// <summary>Where a directive may stand.</summary>
/// <remarks>GraphQL, September 2025, section 3.13.</remarks>
[GraphQLName("__DirectiveLocation")]
public enum DirectiveLocation
{
    /// <summary>A query operation.</summary>
    Query,

    /// <summary>A mutation operation.</summary>
    Mutation,

    /// <summary>A subscription operation.</summary>
    Subscription,

    /// <summary>A field of a selection.</summary>
    Field,

    /// <summary>A fragment definition.</summary>
    FragmentDefinition,

    /// <summary>A spread of a named fragment.</summary>
    FragmentSpread,

    /// <summary>An inline fragment.</summary>
    InlineFragment,

    /// <summary>A variable of an operation.</summary>
    VariableDefinition,

    /// <summary>The schema itself.</summary>
    Schema,

    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>An object type.</summary>
    Object,

    /// <summary>A field of an object type or interface.</summary>
    FieldDefinition,

    /// <summary>An argument of a field or directive.</summary>
    ArgumentDefinition,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>A union.</summary>
    Union,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A value of an enum.</summary>
    EnumValue,

    /// <summary>An input object.</summary>
    InputObject,

    /// <summary>A field of an input object.</summary>
    InputFieldDefinition,
}
