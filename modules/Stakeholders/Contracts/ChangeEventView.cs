using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Something that changed who there is or who has a task (förändring).</summary>
[GraphQLName("ChangeEvent")]
public sealed record ChangeEventView : IStakeholdersRecord
{
    /// <summary>Opaque and stable; the same change everywhere.</summary>
    [ID]
    public required ChangeEventId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example change/chg-01.</summary>
    public required string Key { get; init; }

    /// <summary>What kind of change it is (förändringens art).</summary>
    public required OrganizationChangeKind Kind { get; init; }

    /// <summary>When it happened (dag för förändringen), as precisely as the sources say; null when they do not.</summary>
    public PartialDate? OccurredOn { get; init; }

    /// <summary>What changed, in words (beskrivning).</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    /// <summary>Whether it has happened, is proposed or is only meant (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>What it changed from; shown as originals.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> OriginalIds { get; init; }

    /// <summary>What it changed to; shown as results.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> ResultIds { get; init; }

    /// <summary>The tasks that moved; shown as functions, which RoleMap hangs on.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<TaskId> FunctionIds { get; init; }

    /// <summary>The decision behind it; shown as decision.</summary>
    [GraphQLIgnore]
    public DecisionId? DecisionId { get; init; }

    /// <summary>Who there was before, or who had the task (ursprung); empty when the sources do not say.</summary>
    public Task<IReadOnlyList<StakeholderView>> GetOriginalsAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadRequiredAsync(OriginalIds, cancellationToken);

    /// <summary>Who there is after, or who has the task (resultat); empty when the sources do not say.</summary>
    public Task<IReadOnlyList<StakeholderView>> GetResultsAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadRequiredAsync(ResultIds, cancellationToken);

    /// <summary>The decision behind it (beslut); null when none is known.</summary>
    public async Task<DecisionView?> GetDecisionAsync(DecisionByIdDataLoader decisions, CancellationToken cancellationToken)
        => DecisionId is { } id ? await decisions.LoadAsync(id, cancellationToken) : null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>What kind of change it is (förändringens art).</summary>
public enum OrganizationChangeKind
{
    /// <summary>Something new was formed (bildad).</summary>
    Founded,

    /// <summary>It is the same under another name (namnbyte).</summary>
    Renamed,

    /// <summary>Another one came instead (ersatt).</summary>
    Replaced,

    /// <summary>Several became one (sammanslagen).</summary>
    Merged,

    /// <summary>One became several (delad).</summary>
    Split,

    /// <summary>Another one came instead for a part (delvis ersatt).</summary>
    PartlyReplaced,

    /// <summary>It was closed (upplöst).</summary>
    Dissolved,

    /// <summary>A task moved; the organizations remain what they were (uppgift överförd).</summary>
    FunctionTransferred,

    /// <summary>An official code was changed (kodbyte).</summary>
    CodeChanged,

    /// <summary>The sources do not say what kind of change it was (okänd art).</summary>
    Unknown,
}
