using System.Security.Claims;
using System.Text.Json;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>What a client sends.</summary>
public sealed record GraphQLRequest
{
    /// <summary>The document, as the UTF-8 bytes that came; empty when only an id came.</summary>
    public required ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>The id of a trusted document; null when the document itself came.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Whether it may bring any document where others may only name trusted ones; for the host's own requests.</summary>
    public bool MayBringAnyDocument { get; init; }

    /// <summary>Which operation of the document; null when it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object; undefined when there are no variables.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>What the root fields are on, for a subscription the event; null where they have resolvers of their own.</summary>
    public object? RootValue { get; init; }

    /// <summary>Who asks; somebody without a name and without rights when nobody has signed in.</summary>
    public ClaimsPrincipal User { get; init; } = new(new ClaimsIdentity());

    /// <summary>Whether nothing may be changed, as over GET.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whose subscriptions are counted together; null for nobody's.</summary>
    public string? Subscriber { get; init; }

    /// <summary>Whether the cost is told, and whether anything is to run.</summary>
    public CostReporting CostReporting { get; init; }

    /// <summary>Asked before a mutation runs, with the number of fields at its root: for how long the asker must wait with it; null for no rule.</summary>
    public Func<int, TimeSpan?>? MustWaitToChange { get; init; }

    /// <summary>What this request may cost; null for what every request may.</summary>
    public CostOptions? CostLimits { get; init; }
}

/// <summary>What became of a request, for whoever carries the answer.</summary>
public sealed record RequestOutcome
{
    /// <summary>Whether the operation ran; if not, the answer has errors and no data.</summary>
    public required bool HasData { get; init; }

    /// <summary>Whether it was refused because it is a mutation and nothing may be changed.</summary>
    public bool IsMethodNotAllowed { get; init; }

    /// <summary>Whether it was refused because it is a subscription and one answer was asked for.</summary>
    public bool NeedsStream { get; init; }

    /// <summary>Whether it was sent away because too much else is running.</summary>
    public bool IsBusy { get; init; }

    /// <summary>When the asker, having been sent away, may come again; null when he was not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The name of the operation in the document; null when it has none or was never found.</summary>
    public string? OperationName { get; init; }

    /// <summary>Null when no operation was found.</summary>
    public OperationKind? OperationKind { get; init; }

    /// <summary>The id of the trusted document that was asked for by it; null when the document itself came.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The SHA-256 of the document's text, in lower-case hexadecimal.</summary>
    public string? DocumentHash { get; init; }

    /// <summary>What the operation costs; null when it did not get so far.</summary>
    public OperationCost? Cost { get; init; }

    /// <summary>Whether the answer tells the cost.</summary>
    public bool ReportsCost { get; init; }

    /// <summary>All that were told; empty for a request that was refused nothing.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; init; } = [];
}
