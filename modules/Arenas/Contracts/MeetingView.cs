using Samverkan.Kernel;

namespace Samverkan.Arenas.Contracts;

/// <summary>A meeting of an arena (sammanträde, möte), held or still to be held.</summary>
[GraphQLName("Meeting")]
public sealed record MeetingView : IArenasRecord
{
    /// <summary>Opaque and stable; the same meeting everywhere.</summary>
    [ID]
    public required MeetingId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example meeting/regionens-samverkansrad-2023-02-06.</summary>
    public required string Key { get; init; }

    /// <summary>Shown as arena.</summary>
    [GraphQLIgnore]
    public required ArenaId ArenaId { get; init; }

    /// <summary>When it was held (datum), as precisely as the sources say; null when they do not, and for one that was not held.</summary>
    public PartialDate? HeldOn { get; init; }

    /// <summary>When it was or is planned to be held (planerat datum), as precisely as the sources say; null when they do not.</summary>
    public PartialDate? PlannedFor { get; init; }

    /// <summary>Where those are who take part (mötesform).</summary>
    public required MeetingMode Mode { get; init; }

    /// <summary>Whether one could take part from somewhere else (deltagande på distans).</summary>
    public required RemoteParticipation RemoteParticipation { get; init; }

    /// <summary>Whether it is planned, was held or was called off (läge).</summary>
    public required MeetingState State { get; init; }

    /// <summary>What it treats (dagordning), in the order of the agenda; empty when the sources tell of nothing.</summary>
    public required IReadOnlyList<AgendaItemView> Agenda { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>One item of the agenda of a meeting (ärende på dagordningen). It may carry several matters, and a matter may stand in several items.</summary>
[GraphQLName("AgendaItem")]
public sealed record AgendaItemView : IArenasRecord
{
    /// <summary>Opaque and stable; the same item everywhere.</summary>
    [ID]
    public required AgendaItemId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example agenda-item/regionens-samverkansrad-56.</summary>
    public required string Key { get; init; }

    /// <summary>Shown as meeting.</summary>
    [GraphQLIgnore]
    public required MeetingId MeetingId { get; init; }

    /// <summary>Its place in what the register knows of the agenda (ordning), from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The number of its paragraph in the minutes (paragraf); null when it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>What it is called (rubrik), in Swedish.</summary>
    public required string Title { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TitleEn { get; init; }

    /// <summary>What the meeting does with it (syfte).</summary>
    public required StepPurpose Purpose { get; init; }

    /// <summary>What came of it (utfall), in Swedish; null when the sources do not say.</summary>
    public string? Result { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? ResultEn { get; init; }

    /// <summary>Shown as addedBy.</summary>
    [GraphQLIgnore]
    public StakeholderId? AddedById { get; init; }

    /// <summary>Shown as matters.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<MatterId> MatterIds { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>Where those are who take part in a meeting (mötesform).</summary>
public enum MeetingMode
{
    /// <summary>All in the same place (på plats).</summary>
    InPerson,

    /// <summary>Some there, some somewhere else (både och).</summary>
    Hybrid,

    /// <summary>All somewhere else (digitalt).</summary>
    Digital,

    /// <summary>The sources do not say (okänt).</summary>
    Unknown,
}

/// <summary>Whether one could take part from somewhere else (deltagande på distans).</summary>
public enum RemoteParticipation
{
    /// <summary>One could (erbjuds).</summary>
    Offered,

    /// <summary>One could not (erbjuds inte).</summary>
    NotOffered,

    /// <summary>The sources do not say (okänt).</summary>
    Unknown,
}

/// <summary>Where a meeting stands (läge).</summary>
public enum MeetingState
{
    /// <summary>It is to be held (planerat).</summary>
    Planned,

    /// <summary>It was held (genomfört).</summary>
    Held,

    /// <summary>It was called off (inställt).</summary>
    Cancelled,
}
