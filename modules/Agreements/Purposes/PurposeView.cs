using Samverkan.Kernel;

namespace Samverkan.Agreements.Purposes;

/// <summary>What an agreement is for (syfte).</summary>
[GraphQLName("Purpose")]
internal sealed record PurposeView : IAgreementPartView
{
    /// <summary>Opaque and stable; the same purpose everywhere.</summary>
    [ID]
    public required PurposeId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example purpose/hp-1.</summary>
    public required string Key { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>Its place in the agreement (ordning), from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The purpose (lydelse), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>A point of view that belongs into all priority areas (tvärgående perspektiv).</summary>
[GraphQLName("CrossCuttingPerspective")]
internal sealed record PerspectiveView : IAgreementPartView
{
    /// <summary>Opaque and stable; the same perspective everywhere.</summary>
    [ID]
    public required PerspectiveId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example perspective/cp-1.</summary>
    public required string Key { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>Its place in the agreement (ordning), from 1.</summary>
    public required int Order { get; init; }

    /// <summary>As the source has it (benämning).</summary>
    public required string Name { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? NameEn { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}
