using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Puts the values of variables into a list or object that is written for a scalar which takes any value.</summary>
internal static class VariableSubstitution
{
    public static ValueNode In(ValueNode literal, VariableValues variables) => literal switch
    {
        Variable variable => variables.TryGet(variable.Name.Value, out var given) ? Of(given) : new NullValue(literal.Position),
        ListValue list => new ListValue(list.Position, [.. list.Items.Select(item => In(item, variables))]),
        ObjectValue fields => new ObjectValue(fields.Position, [.. fields.Fields.Where(field => IsGiven(field.Value, variables)).Select(field => new ObjectField(field.Position, field.Name, In(field.Value, variables)))]),
        _ => literal,
    };

    private static bool IsGiven(ValueNode value, VariableValues variables) => value is not Variable variable || variables.TryGet(variable.Name.Value, out _);

    private static ValueNode Of(object? coerced) => coerced switch
    {
        InputObject input => new ObjectValue(0, [.. input.Fields.Select(field => new ObjectField(0, new NameNode(0, field.Key), Of(field.Value)))]),
        object?[] items => new ListValue(0, [.. items.Select(Of)]),
        _ => AnyScalar.Literal(coerced),
    };
}
