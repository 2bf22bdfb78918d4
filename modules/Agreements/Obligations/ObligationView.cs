using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Obligations;

/// <summary>Something that an agreement obliges someone to do (åtagande).</summary>
[GraphQLName("Obligation")]
internal sealed record ObligationView : IAgreementPartView
{
    /// <summary>Opaque and stable; the same obligation everywhere.</summary>
    [ID]
    public required ObligationId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example obligation/RUN-34-2018-2.</summary>
    public required string Key { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>Its place in the agreement (ordning), from 1.</summary>
    public required int Order { get; init; }

    /// <summary>What is to be done (lydelse), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    /// <summary>Shown as obligor.</summary>
    [GraphQLIgnore]
    public required StakeholderId ObligorId { get; init; }

    /// <summary>Shown as beneficiary.</summary>
    [GraphQLIgnore]
    public StakeholderId? BeneficiaryId { get; init; }

    /// <summary>How often it is to be done (återkommande).</summary>
    public required Recurrence Recurrence { get; init; }

    /// <summary>Who is to do it (åtagande part); null when it cannot be shown.</summary>
    public Task<StakeholderView?> GetObligorAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadAsync(ObligorId, cancellationToken);

    /// <summary>For whom it is to be done (gynnad part); null when the sources do not say.</summary>
    public async Task<StakeholderView?> GetBeneficiaryAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => BeneficiaryId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}
