using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Mandates;

/// <summary>What is told to give an arena a mandate.</summary>
internal sealed record SetMandateInput : PartInput
{
    /// <summary>What it may do (mandattyp); left out where the sources do not say.</summary>
    public MandateKind? Kind { get; init; }

    /// <summary>Whether a source lays it down, someone has said that it is unclear, or neither (tydlighet).</summary>
    public required Clarity Clarity { get; init; }

    /// <summary>The mandate in words (lydelse).</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>What it rests on (grund): a decision, an agreement or a document with regulations.</summary>
    [ID]
    public string? BasisId { get; init; }

    /// <summary>With which matters it is concerned (sakområden); none where it is not limited to any.</summary>
    [ID]
    public IReadOnlyList<string>? TopicIds { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>What is told to change what a mandate is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateMandateDetailsInput : ChangeInput
{
    /// <summary>What it may do (mandattyp).</summary>
    public Optional<MandateKind?> Kind { get; init; }

    /// <summary>Whether a source lays it down, someone has said that it is unclear, or neither (tydlighet).</summary>
    public Optional<Clarity> Clarity { get; init; }

    /// <summary>The mandate in words (lydelse).</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>What it rests on (grund): a decision, an agreement or a document with regulations.</summary>
    [ID]
    public Optional<string?> BasisId { get; init; }

    /// <summary>With which matters it is concerned (sakområden), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> TopicIds { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod).</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows it (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told to end a mandate.</summary>
internal sealed record EndMandateInput : EndPartInput;
