using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Pipeline.Costs;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>What became of the GraphQL request that an HTTP request carried, for logs and measures. Holds no variables and no data.</summary>
public interface IGraphQLRequestFeature
{
    /// <summary>The name that the document gives the operation; null when it gives none.</summary>
    string? OperationName { get; }

    /// <summary>query, mutation or subscription; null when no operation was found.</summary>
    string? OperationType { get; }

    /// <summary>The SHA-256 of the document's text, in lower-case hexadecimal; null when none came.</summary>
    string? DocumentHash { get; }

    /// <summary>What the operation costs; null when it did not get so far.</summary>
    OperationCost? Cost { get; }

    /// <summary>The codes of all errors that were told, each once; empty when all went well.</summary>
    IReadOnlyList<string> ErrorCodes { get; }
}

internal sealed class GraphQLRequestFeature(RequestOutcome outcome) : IGraphQLRequestFeature
{
    public string? OperationName => outcome.OperationName;

    public string? OperationType => outcome.OperationKind?.ToString().ToLowerInvariant();

    public string? DocumentHash => outcome.DocumentHash;

    public OperationCost? Cost => outcome.Cost;

    public IReadOnlyList<string> ErrorCodes { get; } = [.. outcome.Errors.Select(error => error.Code ?? "UNKNOWN").Distinct()];
}
