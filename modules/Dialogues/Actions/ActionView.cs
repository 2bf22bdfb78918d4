using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues.Actions;

/// <summary>Something that is to be done because of a finding or a need (åtgärd).</summary>
[GraphQLName("Action")]
internal sealed record ActionView : IDialoguesRecord
{
    /// <summary>Opaque and stable; the same action everywhere.</summary>
    [ID]
    public required ActionId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example action/an-02.</summary>
    public required string Key { get; init; }

    /// <summary>What is to be done (lydelse), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    [GraphQLIgnore]
    public StakeholderId? ResponsibleId { get; init; }

    /// <summary>By when it is to be done (senast), as precisely as the sources say; null when they do not.</summary>
    public PartialDate? DueBy { get; init; }

    /// <summary>How far it has come (läge).</summary>
    public required ActionState State { get; init; }

    [GraphQLIgnore]
    public FindingId? FindingId { get; init; }

    [GraphQLIgnore]
    public NeedId? NeedId { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    /// <summary>Who is to do it (ansvarig); null when the sources name none.</summary>
    public async Task<StakeholderView?> GetResponsibleAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => ResponsibleId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;

    /// <summary>The finding that it follows from (slutsats); null when it follows from none.</summary>
    public async Task<FindingView?> GetFindingAsync(FindingByIdDataLoader findings, CancellationToken cancellationToken)
        => FindingId is { } id ? await findings.LoadAsync(id, cancellationToken) : null;

    /// <summary>The need that it is to meet (behov); null when it meets none.</summary>
    public async Task<NeedView?> GetNeedAsync(NeedByIdDataLoader needs, CancellationToken cancellationToken)
        => NeedId is { } id ? await needs.LoadAsync(id, cancellationToken) : null;
}
