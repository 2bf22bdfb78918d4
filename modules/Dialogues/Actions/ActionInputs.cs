using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Actions;

/// <summary>What is told to record that something is to be done.</summary>
internal sealed record RecordActionInput : RecordInput
{
    /// <summary>What is to be done (åtgärd), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>Who is to do it (ansvarig), where somebody is named.</summary>
    [ID]
    public string? ResponsibleId { get; init; }

    /// <summary>When it is to be done (klart senast): 2023-12-31, 2023-12 or 2023.</summary>
    public string? DueBy { get; init; }

    /// <summary>Where it stands (läge); PROPOSED when left out.</summary>
    public ActionState? State { get; init; }

    /// <summary>The conclusion that it follows from (slutsats); this, the need or both.</summary>
    [ID]
    public string? FindingId { get; init; }

    /// <summary>The need that it is for (behov).</summary>
    [ID]
    public string? NeedId { get; init; }
}

/// <summary>What is told to change an action. What is left out stays; null takes away.</summary>
internal sealed record UpdateActionDetailsInput : ChangeInput
{
    /// <summary>What is to be done (åtgärd), in Swedish.</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>Who is to do it (ansvarig), where somebody is named.</summary>
    [ID]
    public Optional<string?> ResponsibleId { get; init; }

    /// <summary>When it is to be done (klart senast): 2023-12-31, 2023-12 or 2023.</summary>
    public Optional<string?> DueBy { get; init; }

    /// <summary>Where it stands (läge): one step on from where it stands (model 6.5).</summary>
    public Optional<ActionState> State { get; init; }

    /// <summary>The conclusion that it follows from (slutsats); this, the need or both.</summary>
    [ID]
    public Optional<string?> FindingId { get; init; }

    /// <summary>The need that it is for (behov).</summary>
    [ID]
    public Optional<string?> NeedId { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
