using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>One of the fields of work that an agreement covers (område).</summary>
[GraphQLName("AgreementArea")]
public sealed record AgreementAreaView : IAgreementPartView
{
    /// <summary>Opaque and stable; the same area everywhere.</summary>
    [ID]
    public required AgreementAreaId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example area/RUN-34-2018-1.</summary>
    public required string Key { get; init; }

    /// <summary>Shown as agreement.</summary>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>Its place in the agreement (ordning), from 1.</summary>
    public required int Order { get; init; }

    /// <summary>As the source has it (benämning).</summary>
    public required string Name { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? NameEn { get; init; }

    /// <summary>Shown as topics.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<TopicId> TopicIds { get; init; } = [];

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}
