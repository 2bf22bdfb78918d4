using Samverkan.Kernel;

namespace Samverkan.Sources.Contracts;

/// <summary>Sources that say different things of the same field (motsägelse). Both are kept; none is chosen.</summary>
[GraphQLName("Contradiction")]
public sealed record ContradictionView : ISourcesRecord
{
    /// <summary>Opaque and stable; the same contradiction everywhere.</summary>
    [ID]
    public required ContradictionId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example contradiction/x-02.</summary>
    public required string Key { get; init; }

    /// <summary>What the sources disagree about (föremål); null when it cannot be shown.</summary>
    public required NodeRef? Subject { get; init; }

    /// <summary>The field of the subject that they disagree about (fält).</summary>
    public required string Field { get; init; }

    /// <summary>What each source says (uppgifter), two at least.</summary>
    public required IReadOnlyList<ClaimView> Claims { get; init; }

    /// <summary>Whether it has been settled (läge).</summary>
    public required ContradictionState State { get; init; }

    /// <summary>How it was settled (lösning); null while it is open.</summary>
    public string? Resolution { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>What one source says where sources differ (uppgift).</summary>
[GraphQLName("Claim")]
public sealed record ClaimView : ICited
{
    /// <summary>What the source says (värde), in its own words.</summary>
    public required string Value { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required Guid RecordId { get; init; }
}

/// <summary>Whether a contradiction has been settled (läge).</summary>
public enum ContradictionState
{
    /// <summary>Nobody has settled it (öppen).</summary>
    Open,

    /// <summary>It has been settled on a ground that is given (löst).</summary>
    Resolved,
}
