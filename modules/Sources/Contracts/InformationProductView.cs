using Samverkan.Kernel;

namespace Samverkan.Sources.Contracts;

/// <summary>Information or statistics that someone keeps for others to use (informationsprodukt).</summary>
[GraphQLName("InformationProduct")]
public sealed record InformationProductView : ISourcesRecord
{
    /// <summary>Opaque and stable; the same product everywhere.</summary>
    [ID]
    public required InformationProductId Id { get; init; }

    /// <summary>Readable and stable (nyckel).</summary>
    public required string Key { get; init; }

    /// <summary>What it is called (titel).</summary>
    public required string Title { get; init; }

    /// <summary>Who keeps it; shown as owner, which Stakeholders hangs on.</summary>
    [GraphQLIgnore]
    public StakeholderId? OwnerId { get; init; }

    /// <summary>The topics that it is about; shown as topics.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<TopicId> TopicIds { get; init; }

    /// <summary>In what form it comes (format); null when it is not known.</summary>
    public string? Format { get; init; }

    /// <summary>Where it can be had (webbadress); null when no address is recorded.</summary>
    public string? Url { get; init; }

    /// <summary>How and how often it is kept up to date (uppdatering); null when it is not known.</summary>
    public string? UpdatedHow { get; init; }

    /// <summary>What its rows are found by (nyckelbegrepp), for example the municipality code; null when it is not known.</summary>
    public string? KeyedBy { get; init; }

    /// <summary>Whether it exists or is only wanted (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}
