using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>An operation without a name must be alone in its document.</summary>
/// <remarks>GraphQL, September 2025, section 5.2.3.1, "Lone Anonymous Operation".</remarks>
internal static class LoneAnonymousOperation
{
    private static readonly ValidationRule Rule = new("LoneAnonymousOperation", "sec-Lone-Anonymous-Operation");

    public static void Check(ValidationContext context)
    {
        var count = 0;
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinition) count++;
        }

        if (count < 2) return;
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinition { Name: null }) context.Report.Add(Rule, "This anonymous operation must be the only defined operation.", definition);
        }
    }
}
