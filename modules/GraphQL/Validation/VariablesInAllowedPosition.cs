using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>A variable stands only where all its values fit.</summary>
/// <remarks>GraphQL, September 2025, section 5.8.5, "All Variable Usages Are Allowed".</remarks>
internal static class VariablesInAllowedPosition
{
    private static readonly ValidationRule Rule = new("VariablesInAllowedPosition", "sec-All-Variable-Usages-Are-Allowed");

    public static void Check(ValidationContext context, OperationVariables variables)
    {
        foreach (var use in variables.Uses)
        {
            if (use.Type is not { } expected || variables.Definition(use.Node.Name.Value) is not { Type: { } type, Node: var variable }) continue;
            if (!IsAllowed(context.Schema, variable, type, expected, use.HasDefault))
            {
                context.Report.Add(Rule, $"Variable \"${use.Node.Name}\" of type \"{type}\" used in position expecting type \"{expected}\".", variable, use.Node);
            }
            else if (use.OneOf is { } input && !type.IsNonNull && !HasValue(variable))
            {
                var message = $"Variable \"${use.Node.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{input}\".";
                context.Report.Add(Rule, message, variable, use.Node, "HC0057");
            }
        }
    }

    /// <remarks>IsVariableUsageAllowed().</remarks>
    private static bool IsAllowed(Schema schema, VariableDefinition variable, GraphQLType type, GraphQLType expected, bool hasDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull) return schema.IsSubType(type, expected);
        return (HasValue(variable) || hasDefault) && schema.IsSubType(type, expected.Nullable);
    }

    private static bool HasValue(VariableDefinition variable) => variable.DefaultValue is not (null or NullValue);
}
