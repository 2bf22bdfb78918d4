using Samverkan.Arenas.Matters;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Contracts;

/// <summary>A question on its way through arenas and boards (ärende, fråga).</summary>
[GraphQLName("Matter")]
public sealed record MatterView : IArenasRecord
{
    /// <summary>Opaque and stable; the same matter everywhere.</summary>
    [ID]
    public required MatterId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example matter/RS-668-2021.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called (rubrik), in Swedish.</summary>
    public required string Title { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TitleEn { get; init; }

    /// <summary>Its number in the register of the organization that keeps it (diarienummer), for example RS/668/2021; null when it has none, or none is known.</summary>
    public DiaryNumber? DiaryNumber { get; init; }

    /// <summary>Shown as registeredBy.</summary>
    [GraphQLIgnore]
    public StakeholderId? RegisteredById { get; init; }

    /// <summary>Shown as topics.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<TopicId> TopicIds { get; init; }

    /// <summary>Shown as raisedBy.</summary>
    [GraphQLIgnore]
    public StakeholderId? RaisedById { get; init; }

    /// <summary>Shown as lead.</summary>
    [GraphQLIgnore]
    public StakeholderId? LeadId { get; init; }

    /// <summary>What the matter is about (föremål): an agreement, a body, an arena or something else in the register; null when it is about nothing of that kind.</summary>
    public NodeRef? Subject { get; init; }

    /// <summary>The way that it has gone and is planned to go (ärendegång), in order. Several steps may share a day, and a step may be planned before there is any meeting.</summary>
    public required IReadOnlyList<MatterStepView> Steps { get; init; }

    /// <summary>
    /// Where it stands on the day (läge), derived from its steps and never stored; null before anything is known to have been done in it.
    /// A step without a day counts as done, unless a step before it, or the year of the diary number, shows that it came later.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public MatterState? GetState([AsOf] DateOnly asOf) => StateOn(asOf)?.State;

    /// <summary>
    /// Whether it is known that it stands there (säkerhet): uncertain where what may or may not have been done by the day would make another state,
    /// and where a planned step may have been taken that no source tells of. Null where the state is null.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetStateCertainty([AsOf] DateOnly asOf) => StateOn(asOf)?.Certainty;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal MatterStanding? StateOn(DateOnly day) => MatterStateRules.On([.. Steps.Select(step => step.Course)], DiaryNumber?.Year, day);
}

/// <summary>Where a matter stands (läge).</summary>
public enum MatterState
{
    /// <summary>Someone has raised it, nothing has been done yet (väckt).</summary>
    Raised,

    /// <summary>It is on its way (pågår).</summary>
    InProgress,

    /// <summary>It is to be taken up again later (återkommer).</summary>
    Postponed,

    /// <summary>What is left is a planned decision (väntar på beslut).</summary>
    AwaitingDecision,

    /// <summary>It has been decided; what follows on the decision has not been done, as far as known (beslutat).</summary>
    Decided,

    /// <summary>It has been decided, and what was to follow has been done (avslutat).</summary>
    Closed,

    /// <summary>It was not taken further before a decision (avskrivet).</summary>
    Withdrawn,
}
