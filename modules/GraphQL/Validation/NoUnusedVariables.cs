namespace Samverkan.GraphQL.Validation;

/// <summary>Every variable that an operation defines is used by it or by a fragment that it leads to.</summary>
/// <remarks>GraphQL, September 2025, section 5.8.4, "All Variables Used".</remarks>
internal static class NoUnusedVariables
{
    private static readonly ValidationRule Rule = new("NoUnusedVariables", "sec-All-Variables-Used");

    public static void Check(ValidationContext context, OperationVariables variables)
    {
        if (variables.Operation.Variables.Count == 0) return;
        var used = variables.Uses.Select(use => use.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var variable in variables.Operation.Variables)
        {
            if (used.Contains(variable.Variable.Name.Value)) continue;
            var operation = variables.Operation.Name is { } name ? $" in operation \"{name}\"" : "";
            context.Report.Add(Rule, $"Variable \"${variable.Variable.Name}\" is never used{operation}.", variable);
        }
    }
}
