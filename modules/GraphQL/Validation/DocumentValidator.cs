using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>Runs all rules of validation in one walk and reports every fault.</summary>
/// <remarks>GraphQL, September 2025, section 5.</remarks>
public static class DocumentValidator
{
    private static readonly ValidationOptions Default = new();

    /// <returns>The errors, in the order of their places; empty when the document is valid.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, Document document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? Default);
        ExecutableDefinitions.Check(context);
        UniqueOperationNames.Check(context);
        LoneAnonymousOperation.Check(context);
        UniqueFragmentNames.Check(context);

        new DocumentWalker(context).Walk();

        NoFragmentCycles.Check(context);
        NoUnusedFragments.Check(context);
        foreach (var definition in document.Definitions)
        {
            if (definition is not OperationDefinition operation || context.Report.IsFull) continue;
            SingleFieldSubscriptions.Check(context, operation);
            CheckVariables(context, operation);
        }

        // Merging compares what limits bound; a document that goes over one is refused already.
        if (!context.Report.IsFull && DocumentLimits.Check(context)) OverlappingFieldsCanBeMerged.Check(context);
        return context.Report.Finish();
    }

    private static void CheckVariables(ValidationContext context, OperationDefinition operation)
    {
        var variables = new OperationVariables(context, operation);
        NoUndefinedVariables.Check(context, variables);
        NoUnusedVariables.Check(context, variables);
        VariablesInAllowedPosition.Check(context, variables);
    }
}
