using Samverkan.Arenas.Matters;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Contracts;

/// <summary>One step on the way of a matter (steg i ärendegången), taken or planned.</summary>
[GraphQLName("MatterStep")]
public sealed record MatterStepView : IArenasRecord
{
    /// <summary>Opaque and stable; the same step everywhere.</summary>
    [ID]
    public required MatterStepId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example step/RS-668-2021-1.</summary>
    public required string Key { get; init; }

    /// <summary>Shown as matter.</summary>
    [GraphQLIgnore]
    public required MatterId MatterId { get; init; }

    /// <summary>Its place on the way (ordning), from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Shown as at.</summary>
    [GraphQLIgnore]
    public required NodeRef Place { get; init; }

    /// <summary>What is done with the matter there (syfte).</summary>
    public required StepPurpose Purpose { get; init; }

    /// <summary>When it is or was planned (planerat datum), as precisely as the sources say; null when they do not.</summary>
    public PartialDate? PlannedFor { get; init; }

    /// <summary>When it was taken (datum), as precisely as the sources say; null when they do not, and for one that is only planned.</summary>
    public PartialDate? OccurredOn { get; init; }

    /// <summary>What came of it (utfall); planned for a step that nothing shows to have been taken.</summary>
    public required StepOutcome Outcome { get; init; }

    /// <summary>What was done, in words (beskrivning), in Swedish; null when there is nothing to add.</summary>
    public string? Note { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? NoteEn { get; init; }

    /// <summary>Shown as meeting.</summary>
    [GraphQLIgnore]
    public MeetingId? MeetingId { get; init; }

    /// <summary>Shown as agendaItem.</summary>
    [GraphQLIgnore]
    public AgendaItemId? AgendaItemId { get; init; }

    /// <summary>Shown as decision.</summary>
    [GraphQLIgnore]
    public DecisionId? DecisionId { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    /// <summary>The arena at which it is taken; null when it is taken elsewhere.</summary>
    internal ArenaId? Arena => Place.Type == "Arena" ? new ArenaId(Place.Id) : null;

    internal CourseStep Course => new(Purpose, Outcome, PlannedFor, OccurredOn);
}

/// <summary>What is done with a matter somewhere (syfte med steget).</summary>
public enum StepPurpose
{
    /// <summary>Others are told of it (informera).</summary>
    Inform,

    /// <summary>It is talked over (diskutera).</summary>
    Discuss,

    /// <summary>Others are asked what they think (samråda).</summary>
    Consult,

    /// <summary>It is made ready for those who decide (bereda).</summary>
    Prepare,

    /// <summary>It is made sure that those concerned agree (avstämma).</summary>
    Reconcile,

    /// <summary>An opinion is given (yttra sig).</summary>
    Advise,

    /// <summary>It is decided (besluta).</summary>
    Decide,

    /// <summary>What was agreed is signed (underteckna).</summary>
    Sign,

    /// <summary>It is looked at what became of it (följa upp).</summary>
    FollowUp,
}

/// <summary>What came of a step (utfall).</summary>
public enum StepOutcome
{
    /// <summary>It is planned; nothing shows that it was taken (planerat).</summary>
    Planned,

    /// <summary>It was treated (behandlat).</summary>
    Treated,

    /// <summary>It was taken further to someone else (lyft vidare).</summary>
    RaisedOnward,

    /// <summary>It is to be taken up again later (återkommer).</summary>
    Postponed,

    /// <summary>It was sent to someone else to treat (hänskjutet).</summary>
    Referred,

    /// <summary>A decision was recommended (rekommenderat).</summary>
    Recommended,

    /// <summary>It was decided (beslutat).</summary>
    Decided,

    /// <summary>It was turned down (avböjt).</summary>
    Declined,

    /// <summary>The step was left out (hoppat över).</summary>
    Skipped,
}
