using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>No two variables of an operation have the same name.</summary>
/// <remarks>GraphQL, September 2025, section 5.8.1, "Variable Uniqueness".</remarks>
internal static class UniqueVariableNames
{
    private static readonly ValidationRule Rule = new("UniqueVariableNames", "sec-Variable-Uniqueness");

    public static void Check(ValidationContext context, OperationDefinition operation)
    {
        if (operation.Variables.Count < 2) return;
        foreach (var same in Duplicates.Of(operation.Variables, variable => variable.Variable.Name))
            context.Report.Add(Rule, $"There can be only one variable named \"${same[0]}\".", same);
    }
}
