using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>The bounds of a request.</summary>
public sealed record RequestOptions
{
    /// <summary>How long an operation may run.</summary>
    public TimeSpan ExecutionTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most operations that run at once.</summary>
    public int MaxConcurrentExecutions { get; init; } = 64;

    /// <summary>The most operations that wait for their turn; who comes after them is asked to try again later.</summary>
    public int MaxWaitingExecutions { get; init; } = 256;

    /// <summary>The most bytes that an answer may have; writing ends when there are more.</summary>
    public int MaxResponseSize { get; init; } = 5 * 1024 * 1024;

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

    /// <summary>Whether an unforeseen error tells the exception and where it was thrown. Never where others than developers ask.</summary>
    public bool IncludeExceptionDetails { get; init; }

    public ParserOptions Parser { get; init; } = new();

    public ValidationOptions Validation { get; init; } = new();

    public CostOptions Cost { get; init; } = new();

    public PersistedOperationOptions PersistedOperations { get; init; } = new();
}
