using Samverkan.Arenas.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Dialogues;

/// <summary>What is told to add a dialogue to a round that lacks that of a municipality.</summary>
internal sealed record AddDialogueInput : PartInput
{
    /// <summary>The municipality (kommun); each has one dialogue in a round (INV-24).</summary>
    [ID]
    public required string MunicipalityId { get; init; }

    /// <summary>Where it stands (läge); PLANNED when left out.</summary>
    public DialogueState? State { get; init; }

    /// <summary>When it was held (datum): 2020-02-06, 2020-02 or 2020.</summary>
    public string? HeldOn { get; init; }

    /// <summary>How one took part (deltagandeform); UNKNOWN when left out.</summary>
    public ParticipationMode? Mode { get; init; }

    /// <summary>The posts that took part (funktioner).</summary>
    [ID]
    public IReadOnlyList<string>? PostIds { get; init; }

    /// <summary>How it rests on the source (beläggning).</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>What is told to say how far a dialogue has come.</summary>
internal sealed record RecordDialogueInput : ChangeInput
{
    /// <summary>Where it stands now (läge): one step on from where it stands (model 6.3), or the same.</summary>
    public required DialogueState State { get; init; }

    /// <summary>When it was held (datum): 2020-02-06, 2020-02 or 2020.</summary>
    public string? HeldOn { get; init; }

    /// <summary>How one took part (deltagandeform).</summary>
    public ParticipationMode? Mode { get; init; }

    /// <summary>The posts that took part (funktioner), all of them; those that are there stay when left out.</summary>
    [ID]
    public IReadOnlyList<string>? PostIds { get; init; }

    /// <summary>How it rests on the source (beläggning).</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), added to those of the dialogue.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}

/// <summary>What is told to change what a dialogue is described by. What is left out stays; null takes away. Where it stands is told by recordDialogue.</summary>
internal sealed record UpdateDialogueDetailsInput : ChangeInput
{
    /// <summary>The municipality (kommun); each has one dialogue in a round (INV-24).</summary>
    [ID]
    public Optional<string> MunicipalityId { get; init; }

    /// <summary>When it was held (datum): 2020-02-06, 2020-02 or 2020.</summary>
    public Optional<string?> HeldOn { get; init; }

    /// <summary>How one took part (deltagandeform); UNKNOWN when left out.</summary>
    public Optional<ParticipationMode?> Mode { get; init; }

    /// <summary>The posts that took part (funktioner), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> PostIds { get; init; }

    /// <summary>How it rests on the source (beläggning).</summary>
    public Optional<Evidence> Evidence { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
