using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>What an operation or fragment uses by itself, not through fragments.</summary>
internal sealed class DefinitionUse
{
    public List<FragmentSpread> Spreads { get; } = [];

    public List<VariableUse> Variables { get; } = [];
}

/// <summary>A variable in a place that takes a value.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Type">What the place expects; null when that is not known.</param>
/// <param name="HasDefault">Whether the place has a default of its own.</param>
/// <param name="OneOf">The one-of input object whose field the place is; null when it is no such field.</param>
internal readonly record struct VariableUse(Variable Node, GraphQLType? Type, bool HasDefault, InputObjectType? OneOf);
