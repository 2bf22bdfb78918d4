using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>The bounds of a request.</summary>
public sealed record RequestOptions
{
    /// <summary>How long an operation may run.</summary>
    public TimeSpan ExecutionTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most bytes that the body of a request may have.</summary>
    public int MaxRequestSize { get; init; } = 1024 * 1024;

    /// <summary>The most documents that are kept, with their plans.</summary>
    public int OperationDocumentCacheSize { get; init; } = 256;

    /// <summary>The most bytes of text that the kept documents may have together.</summary>
    public long OperationDocumentCacheBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>The most subscriptions that are served at once.</summary>
    public int MaxSubscriptions { get; init; } = 200;

    /// <summary>The most of them that one subscriber may have.</summary>
    public int MaxSubscriptionsPerSubscriber { get; init; } = 5;

    public ParserOptions Parser { get; init; } = new();

    public ValidationOptions Validation { get; init; } = new();

    public CostOptions Cost { get; init; } = new();
}
