using Samverkan.Arenas.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues;

/// <summary>What is told to open a round of dialogues.</summary>
internal sealed record OpenRoundInput : RecordInput
{
    /// <summary>The agreement that is talked about (överenskommelse).</summary>
    [ID]
    public required string AgreementId { get; init; }

    /// <summary>What it is called (namn), in Swedish.</summary>
    public required string Name { get; init; }

    /// <summary>The same in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>How far it has come (läge); PLANNED when left out, further for a round that is recorded afterwards.</summary>
    public RoundState? State { get; init; }

    /// <summary>Who compiles what is said (sammanställd av).</summary>
    [ID]
    [Member("compiledBy")]
    public string? CompiledById { get; init; }

    /// <summary>From when until when it goes on (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>Its dialogues (dialoger): exactly one for each municipality that the agreement binds (INV-24).</summary>
    public required IReadOnlyList<RoundDialogueInput> Dialogues { get; init; }
}

/// <summary>One dialogue of a round that is opened (dialog).</summary>
internal sealed record RoundDialogueInput
{
    /// <summary>The key that it is to have (nyckel); made of that of the round and of the municipality when left out.</summary>
    public string? Key { get; init; }

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

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>What is told to change what a round is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateRoundDetailsInput : ChangeInput
{
    /// <summary>The agreement that is talked about (överenskommelse).</summary>
    [ID]
    public Optional<string> AgreementId { get; init; }

    /// <summary>What it is called (namn), in Swedish.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> NameEn { get; init; }

    /// <summary>How far it has come (läge): one step on from where it stands (model 6.3).</summary>
    public Optional<RoundState> State { get; init; }

    /// <summary>Who compiles what is said (sammanställd av).</summary>
    [ID]
    [Member("compiledBy")]
    public Optional<string?> CompiledById { get; init; }

    /// <summary>From when until when it goes on (giltighetsperiod).</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows it (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
