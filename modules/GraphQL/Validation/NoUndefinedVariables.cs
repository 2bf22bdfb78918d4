namespace Samverkan.GraphQL.Validation;

/// <summary>Every variable that an operation uses, through fragments as well, is one that it defines.</summary>
/// <remarks>GraphQL, September 2025, section 5.8.3, "All Variable Uses Defined".</remarks>
internal static class NoUndefinedVariables
{
    private static readonly ValidationRule Rule = new("NoUndefinedVariables", "sec-All-Variable-Uses-Defined");

    public static void Check(ValidationContext context, OperationVariables variables)
    {
        foreach (var use in variables.Uses)
        {
            var name = use.Node.Name.Value;
            if (variables.Definition(name) is not null) continue;
            var by = variables.Operation.Name is { } operation ? $" by operation \"{operation}\"" : "";
            context.Report.Add(Rule, $"Variable \"${name}\" is not defined{by}.", use.Node, variables.Operation);
        }
    }
}
