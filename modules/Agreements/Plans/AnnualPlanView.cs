using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Plans;

/// <summary>What the parties of an agreement do in a year (årsplan).</summary>
[GraphQLName("AnnualPlan")]
internal sealed record AnnualPlanView : IAgreementPartView
{
    /// <summary>Opaque and stable; the same plan everywhere.</summary>
    [ID]
    public required AnnualPlanId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example annual-plan/RS-668-2021-1.</summary>
    public required string Key { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>The year (år); null when the plan is the same every year.</summary>
    public int? Year { get; init; }

    /// <summary>The meetings that it foresees (planerade möten), in the order of the source.</summary>
    public required IReadOnlyList<PlannedMeetingView> Meetings { get; init; }

    /// <summary>What it holds beside meetings (övrigt innehåll); null when the source does not say.</summary>
    public string? OtherContent { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>Something that the parties are to be given to do when the agreement has been concluded (uppdrag efter ingåendet).</summary>
[GraphQLName("FollowOnAssignment")]
internal sealed record FollowOnAssignmentView : IAgreementPartView
{
    /// <summary>Opaque and stable; the same assignment everywhere.</summary>
    [ID]
    public required FollowOnAssignmentId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example assignment-after/fa-1.</summary>
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

    /// <summary>How far it has come (läge).</summary>
    public required ActionState State { get; init; }

    /// <summary>Shown as assignees.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> AssigneeIds { get; init; }

    /// <summary>Who is to do it (uppdragstagare).</summary>
    public Task<IReadOnlyList<StakeholderView>> GetAssigneesAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadRequiredAsync(AssigneeIds, cancellationToken);

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}
