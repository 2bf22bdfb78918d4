using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Meetings;

/// <summary>What is told to record a meeting. Its agenda is recorded by a command of its own.</summary>
internal sealed record RecordMeetingInput : RecordInput
{
    /// <summary>The arena that meets (samverkansarena); one that exists (INV-23).</summary>
    [ID]
    public required string ArenaId { get; init; }

    /// <summary>When it was held (datum): 2023-02-06, 2023-02 or 2023; left out for one that was not held.</summary>
    public string? HeldOn { get; init; }

    /// <summary>When it was or is planned to be held (planerat datum), written as the other one.</summary>
    public string? PlannedFor { get; init; }

    /// <summary>Where those are who take part (mötesform); UNKNOWN when left out.</summary>
    public MeetingMode? Mode { get; init; }

    /// <summary>Whether one can take part from somewhere else (deltagande på distans); UNKNOWN when left out.</summary>
    public RemoteParticipation? RemoteParticipation { get; init; }

    /// <summary>Whether it is planned, was held or was called off (läge).</summary>
    public required MeetingState State { get; init; }
}

/// <summary>What is told to change what a meeting is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateMeetingDetailsInput : ChangeInput
{
    /// <summary>The arena that meets (samverkansarena); one that exists (INV-23).</summary>
    [ID]
    public Optional<string> ArenaId { get; init; }

    /// <summary>When it was held (datum).</summary>
    public Optional<string?> HeldOn { get; init; }

    /// <summary>When it was or is planned to be held (planerat datum).</summary>
    public Optional<string?> PlannedFor { get; init; }

    /// <summary>Where those are who take part (mötesform).</summary>
    public Optional<MeetingMode?> Mode { get; init; }

    /// <summary>Whether one can take part from somewhere else (deltagande på distans).</summary>
    public Optional<RemoteParticipation?> RemoteParticipation { get; init; }

    /// <summary>Whether it is planned, was held or was called off (läge).</summary>
    public Optional<MeetingState> State { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told to put an item on the agenda of a meeting.</summary>
internal sealed record AddAgendaItemInput : PartInput
{
    /// <summary>The number of its paragraph in the minutes (paragraf).</summary>
    public int? Paragraph { get; init; }

    /// <summary>What it is called (rubrik), in Swedish.</summary>
    public required string Title { get; init; }

    /// <summary>The same in English.</summary>
    public string? TitleEn { get; init; }

    /// <summary>What the meeting does with it (syfte).</summary>
    public required StepPurpose Purpose { get; init; }

    /// <summary>The matters that it carries (ärenden), several where it does; a matter may stand in several items (INV-20).</summary>
    [ID]
    public IReadOnlyList<string>? MatterIds { get; init; }

    /// <summary>What came of it (utfall), in Swedish.</summary>
    public string? Result { get; init; }

    /// <summary>The same in English.</summary>
    public string? ResultEn { get; init; }

    /// <summary>Who put it there (initiativtagare).</summary>
    [ID]
    public string? AddedById { get; init; }
}

/// <summary>What is told to change what an item of an agenda is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateAgendaItemDetailsInput : ChangeInput
{
    /// <summary>The number of its paragraph in the minutes (paragraf).</summary>
    public Optional<int?> Paragraph { get; init; }

    /// <summary>What it is called (rubrik), in Swedish.</summary>
    public Optional<string> Title { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TitleEn { get; init; }

    /// <summary>What the meeting does with it (syfte).</summary>
    public Optional<StepPurpose> Purpose { get; init; }

    /// <summary>The matters that it carries (ärenden), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> MatterIds { get; init; }

    /// <summary>What came of it (utfall), in Swedish.</summary>
    public Optional<string?> Result { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> ResultEn { get; init; }

    /// <summary>Who put it there (initiativtagare).</summary>
    [ID]
    public Optional<string?> AddedById { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
