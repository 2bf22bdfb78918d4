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

/// <summary>Where a directive may stand (GraphQL, September 2025, section 3.13).</summary>
public enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}
