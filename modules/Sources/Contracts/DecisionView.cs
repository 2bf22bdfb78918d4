using Samverkan.Kernel;

namespace Samverkan.Sources.Contracts;

/// <summary>A decision, or a proposal for one (beslut). What is only proposed changes nothing.</summary>
[GraphQLName("Decision")]
public sealed record DecisionView : ISourcesRecord
{
    /// <summary>Opaque and stable; the same decision everywhere.</summary>
    [ID]
    public required DecisionId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example decision/dec-01.</summary>
    public required string Key { get; init; }

    /// <summary>Who has decided; shown as decidedBy and body, which Stakeholders hangs on.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> DecidedByIds { get; init; }

    /// <summary>Which post has proposed it; shown as proposedBy, which Stakeholders hangs on.</summary>
    [GraphQLIgnore]
    public StakeholderId? ProposedById { get; init; }

    /// <summary>When it was decided (beslutsdatum), as precisely as the sources say; null when they do not.</summary>
    public PartialDate? DecidedOn { get; init; }

    /// <summary>When it is planned to be decided (planerat beslutsdatum), as precisely as the sources say; null for what is decided, or when they do not say.</summary>
    public PartialDate? PlannedFor { get; init; }

    /// <summary>The number of the paragraph in the minutes (paragraf); null when it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The matter in which it was made (diarienummer); null when it is not known.</summary>
    public DiaryNumber? DiaryNumber { get; init; }

    /// <summary>What the decision does (beslutstyp).</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>What was decided, in short (sammanfattning).</summary>
    public required string Summary { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? SummaryEn { get; init; }

    /// <summary>Whether it has been decided, is proposed, or was turned down (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>What it is about (föremål): agreements, bodies, organizations and others.</summary>
    public required IReadOnlyList<NodeRef> Subjects { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>What a decision does (beslutstyp).</summary>
public enum DecisionKind
{
    /// <summary>Adopts an agreement or a document (anta).</summary>
    Adopt,

    /// <summary>Revises it (revidera).</summary>
    Revise,

    /// <summary>Moves its last day (förlänga).</summary>
    Extend,

    /// <summary>Gives notice of it (säga upp).</summary>
    GiveNotice,

    /// <summary>Gives someone an assignment (ge uppdrag).</summary>
    Assign,

    /// <summary>Gives someone the mandate to sign (ge mandat att underteckna).</summary>
    MandateToSign,

    /// <summary>Approves a follow-up (godkänna uppföljning).</summary>
    ApproveFollowUp,

    /// <summary>Orders a review (besluta om genomlysning).</summary>
    OrderReview,

    /// <summary>Forms an organization or a body (bilda).</summary>
    Establish,

    /// <summary>Comes back to the matter later (återkomma).</summary>
    Postpone,

    /// <summary>Sends the matter to someone else (hänskjuta).</summary>
    Refer,

    /// <summary>Adopts a plan (fastställa plan).</summary>
    AdoptPlan,

    /// <summary>Something else (annat).</summary>
    Other,
}
