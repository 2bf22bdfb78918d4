using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.FollowUps;

/// <summary>That someone looks at what became of an agreement or of a body (uppföljning).</summary>
[GraphQLName("FollowUp")]
internal sealed record FollowUpView : IAgreementsRecord
{
    /// <summary>Opaque and stable; the same follow-up everywhere.</summary>
    [ID]
    public required FollowUpId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example follow-up/fu-01.</summary>
    public required string Key { get; init; }

    /// <summary>What sort of follow-up it is (typ av uppföljning).</summary>
    public required FollowUpKind Kind { get; init; }

    /// <summary>What is followed up (föremål): an agreement or a body; null when it cannot be shown.</summary>
    public required NodeRef? Subject { get; init; }

    /// <summary>The year that it is about (avser år); null when it is about none in particular or the sources do not say.</summary>
    public int? YearCovered { get; init; }

    /// <summary>When it was done (genomförd), as precisely as the sources say; null when they do not.</summary>
    public PartialDate? PerformedOn { get; init; }

    /// <summary>Shown as orderedBy.</summary>
    [GraphQLIgnore]
    public DecisionId? OrderedById { get; init; }

    /// <summary>Shown as performedBy.</summary>
    [GraphQLIgnore]
    public StakeholderId? PerformedById { get; init; }

    /// <summary>How far it has come (läge).</summary>
    public required FollowUpState State { get; init; }

    /// <summary>What it looks at (inriktning), in Swedish; null when the sources do not say.</summary>
    public string? Focus { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? FocusEn { get; init; }

    /// <summary>Shown as document.</summary>
    [GraphQLIgnore]
    public DocumentId? DocumentId { get; init; }

    /// <summary>Whether the register knows what came out of it (resultatet känt).</summary>
    public required bool ResultsKnown { get; init; }

    /// <summary>The decision that ordered it (beslut om uppföljning); null when none is known.</summary>
    public async Task<DecisionView?> GetOrderedByAsync(DecisionByIdDataLoader decisions, CancellationToken cancellationToken)
        => OrderedById is { } id ? await decisions.LoadAsync(id, cancellationToken) : null;

    /// <summary>Who does it (genomförs av); null when the sources do not say.</summary>
    public async Task<StakeholderView?> GetPerformedByAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => PerformedById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;

    /// <summary>The document in which it is told (dokument); null when it is not among the documents of the register.</summary>
    public async Task<SourceDocumentView?> GetDocumentAsync(DocumentByIdDataLoader documents, CancellationToken cancellationToken)
        => DocumentId is { } id ? await documents.LoadAsync(id, cancellationToken) : null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>What a body is to follow up in a year (uppföljningsplan).</summary>
[GraphQLName("FollowUpPlan")]
internal sealed record FollowUpPlanView : IAgreementsRecord
{
    /// <summary>Opaque and stable; the same plan everywhere.</summary>
    [ID]
    public required FollowUpPlanId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example follow-up-plan/RUN-2021.</summary>
    public required string Key { get; init; }

    /// <summary>Shown as body.</summary>
    [GraphQLIgnore]
    public required StakeholderId BodyId { get; init; }

    /// <summary>The year (år).</summary>
    public required int Year { get; init; }

    /// <summary>What is to be followed up, and when (punkter).</summary>
    public required IReadOnlyList<FollowUpPlanItemView> Items { get; init; }

    /// <summary>Shown as decision.</summary>
    [GraphQLIgnore]
    public DecisionId? DecisionId { get; init; }

    /// <summary>The body that follows up (organ); null when it cannot be shown.</summary>
    public async Task<BodyView?> GetBodyAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(BodyId, cancellationToken) as BodyView;

    /// <summary>The decision that adopted the plan (beslut); null when none is known.</summary>
    public async Task<DecisionView?> GetDecisionAsync(DecisionByIdDataLoader decisions, CancellationToken cancellationToken)
        => DecisionId is { } id ? await decisions.LoadAsync(id, cancellationToken) : null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>One thing that a plan says is to be followed up (punkt i uppföljningsplan).</summary>
[GraphQLName("FollowUpPlanItem")]
internal sealed record FollowUpPlanItemView
{
    /// <summary>What is to be followed up (föremål); null when it cannot be shown.</summary>
    public required NodeRef? Subject { get; init; }

    /// <summary>In which month (månad), 1 to 12; null when the plan does not say.</summary>
    public int? Month { get; init; }
}

/// <summary>What sort of follow-up it is (typ av uppföljning).</summary>
internal enum FollowUpKind
{
    /// <summary>A yearly account of what was done (verksamhetsberättelse).</summary>
    AnnualReport,

    /// <summary>A report for a body that follows up (uppföljningsrapport).</summary>
    FollowUpReport,

    /// <summary>A review of the whole (genomlysning).</summary>
    Review,

    /// <summary>A survey (enkät).</summary>
    Survey,

    /// <summary>The municipalities' own judgement (kommunernas bedömning).</summary>
    Judgement,
}

/// <summary>How far a follow-up has come (läge).</summary>
internal enum FollowUpState
{
    /// <summary>It is meant to be done (planerad).</summary>
    Planned,

    /// <summary>Someone has decided that it be done (beslutad).</summary>
    Ordered,

    /// <summary>It has been done (genomförd).</summary>
    Performed,

    /// <summary>A body has adopted what came out of it (fastställd).</summary>
    Adopted,
}
