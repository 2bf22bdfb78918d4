using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Gives the values of fields that have no resolver of their own: those of a schema from text.</summary>
public abstract class FieldSource
{
    /// <summary>The value of a field; null when there is none.</summary>
    /// <param name="parent">The object that the field is on.</param>
    /// <param name="field">The field.</param>
    /// <param name="arguments">The coerced arguments that were given or have a default, in declared order.</param>
    /// <returns>A list is an array; a <see cref="GraphQLException"/> in the place of a value, or of an item, is a failure there.</returns>
    /// <exception cref="GraphQLException">The field fails.</exception>
    public abstract object? Value(object parent, FieldDefinition field, IReadOnlyList<KeyValuePair<string, object?>> arguments);

    /// <summary>The name of the object type of a value; null when it cannot be told.</summary>
    public abstract string? TypeName(object value);
}

/// <summary>A field whose value a <see cref="FieldSource"/> gives.</summary>
internal sealed class SourceAccess(FieldSource source) : FieldAccess
{
    public object? Get(object parent, FieldPlan plan, VariableValues variables)
        => Settled(source.Value(
            parent,
            plan.Definition,
            [.. plan.Arguments.Select(each => KeyValuePair.Create(each.Definition.Name, each.Value(variables))).Where(each => each.Value != ValueCoercion.Absent)]));

    private static object? Settled(object? value) => value switch
    {
        GraphQLException fault => new Failure(fault.Error),
        object?[] items => Array.ConvertAll(items, Settled),
        _ => value,
    };
}
