using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>The schema has a root type for the kind of operation.</summary>
/// <remarks>GraphQL, September 2025, section 5.2.1, "Operation Type Existence".</remarks>
internal static class KnownOperationTypes
{
    private static readonly ValidationRule Rule = new("KnownOperationTypes", "sec-Operation-Type-Existence");

    public static void Check(ValidationContext context, OperationDefinition operation)
    {
        if (context.Schema.RootType(operation.Kind) is not null) return;
        var kind = operation.Kind switch
        {
            OperationKind.Query => "query",
            OperationKind.Mutation => "mutation",
            _ => "subscription",
        };
        context.Report.Add(Rule, $"The {kind} operation is not supported by the schema.", operation);
    }
}
