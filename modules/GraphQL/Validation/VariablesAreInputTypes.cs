using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>A variable has a type that values can be given of.</summary>
/// <remarks>GraphQL, September 2025, section 5.8.2, "Variables Are Input Types".</remarks>
internal static class VariablesAreInputTypes
{
    private static readonly ValidationRule Rule = new("VariablesAreInputTypes", "sec-Variables-Are-Input-Types", "HC0017");

    public static void Check(ValidationContext context, VariableDefinition variable)
    {
        if (context.Schema.TypeFrom(variable.Type) is not { IsInput: false }) return;
        context.Report.Add(Rule, $"Variable \"${variable.Variable.Name}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
    }
}
