using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Matters;

/// <summary>What is told to record a matter. Its steps are recorded by commands of their own.</summary>
internal sealed record RecordMatterInput : RecordInput
{
    /// <summary>What it is called (rubrik), in Swedish.</summary>
    public required string Title { get; init; }

    /// <summary>The same in English.</summary>
    public string? TitleEn { get; init; }

    /// <summary>The diary number as it is written (diarienummer), for example RUN/34/2018.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>The organization that has registered it (diarieförd av).</summary>
    [ID]
    [Member("registeredBy")]
    public string? RegisteredById { get; init; }

    /// <summary>Who has raised it (initiativtagare).</summary>
    [ID]
    [Member("raisedBy")]
    public string? RaisedById { get; init; }

    /// <summary>Who drives it (drivs av).</summary>
    [ID]
    public string? LeadId { get; init; }

    /// <summary>What it is about (avser): an agreement, an arena or anything else of the register.</summary>
    [ID]
    public string? SubjectId { get; init; }

    /// <summary>Its topics (sakområden).</summary>
    [ID]
    public IReadOnlyList<string>? TopicIds { get; init; }
}

/// <summary>What is told to change what a matter is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateMatterDetailsInput : ChangeInput
{
    /// <summary>What it is called (rubrik), in Swedish.</summary>
    public Optional<string> Title { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TitleEn { get; init; }

    /// <summary>The diary number as it is written (diarienummer).</summary>
    public Optional<string?> DiaryNumber { get; init; }

    /// <summary>The organization that has registered it (diarieförd av).</summary>
    [ID]
    [Member("registeredBy")]
    public Optional<string?> RegisteredById { get; init; }

    /// <summary>Who has raised it (initiativtagare).</summary>
    [ID]
    [Member("raisedBy")]
    public Optional<string?> RaisedById { get; init; }

    /// <summary>Who drives it (drivs av).</summary>
    [ID]
    public Optional<string?> LeadId { get; init; }

    /// <summary>What it is about (avser).</summary>
    [ID]
    public Optional<string?> SubjectId { get; init; }

    /// <summary>Its topics (sakområden), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> TopicIds { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told to add a step to the way of a matter. It may be planned before there is any meeting or agenda.</summary>
internal sealed record PlanMatterStepInput : PartInput
{
    /// <summary>Where it is taken (plats): an arena, a body, an organization, a unit or a post.</summary>
    [ID]
    [Member("at")]
    public required string AtId { get; init; }

    /// <summary>What it is for (syfte).</summary>
    public required StepPurpose Purpose { get; init; }

    /// <summary>When it is planned for (planerat datum): 2023-02-06, 2023-02 or 2023.</summary>
    public string? PlannedFor { get; init; }

    /// <summary>When it was taken (datum), written as the other one; for a step that is recorded afterwards.</summary>
    public string? OccurredOn { get; init; }

    /// <summary>What came of it (utfall); PLANNED when left out. DECIDED where it is to decide needs a decision (model 6.4).</summary>
    public StepOutcome? Outcome { get; init; }

    /// <summary>What else is known of it (anteckning), in Swedish.</summary>
    public string? Note { get; init; }

    /// <summary>The same in English.</summary>
    public string? NoteEn { get; init; }

    /// <summary>The meeting at which it is taken (möte).</summary>
    [ID]
    public string? MeetingId { get; init; }

    /// <summary>The item of the agenda (punkt på dagordningen).</summary>
    [ID]
    public string? AgendaItemId { get; init; }

    /// <summary>The decision that is made, or proposed (beslut).</summary>
    [ID]
    public string? DecisionId { get; init; }
}

/// <summary>What is told to change what a step is described by. What is left out stays; null takes away. What came of it is told by recordStepOutcome.</summary>
internal sealed record UpdateMatterStepDetailsInput : ChangeInput
{
    /// <summary>Where it is taken (plats): an arena, a body, an organization, a unit or a post.</summary>
    [ID]
    [Member("at")]
    public Optional<string> AtId { get; init; }

    /// <summary>What it is for (syfte).</summary>
    public Optional<StepPurpose> Purpose { get; init; }

    /// <summary>When it is planned for (planerat datum).</summary>
    public Optional<string?> PlannedFor { get; init; }

    /// <summary>When it was taken (datum).</summary>
    public Optional<string?> OccurredOn { get; init; }

    /// <summary>What else is known of it (anteckning), in Swedish.</summary>
    public Optional<string?> Note { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> NoteEn { get; init; }

    /// <summary>The meeting at which it is taken (möte).</summary>
    [ID]
    public Optional<string?> MeetingId { get; init; }

    /// <summary>The item of the agenda (punkt på dagordningen).</summary>
    [ID]
    public Optional<string?> AgendaItemId { get; init; }

    /// <summary>The decision that is made, or proposed (beslut).</summary>
    [ID]
    public Optional<string?> DecisionId { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
