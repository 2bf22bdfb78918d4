using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas;

/// <summary>What is told to record an arena. Its mandates, seats and relations are recorded by commands of their own.</summary>
internal sealed record RecordArenaInput : RecordInput
{
    /// <summary>Its names (namn), one at least.</summary>
    public required IReadOnlyList<ArenaNameInput> Names { get; init; }

    /// <summary>What sort of arena it is (arenatyp).</summary>
    public required ArenaKind Kind { get; init; }

    /// <summary>On which level those meet who take part (nivå).</summary>
    public required ArenaLevel Level { get; init; }

    /// <summary>Whether it exists, is proposed or is only wanted (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>From when until when there is such an arena (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>How one can take part (deltagandeform).</summary>
    public required ParticipationMode ParticipationMode { get; init; }

    /// <summary>How often it meets (frekvens), in words.</summary>
    public string? Frequency { get; init; }

    /// <summary>Who calls the others together (sammankallande).</summary>
    [ID]
    public string? ConvenerId { get; init; }

    /// <summary>The body that is this arena as well (organ).</summary>
    [ID]
    public string? BodyId { get; init; }

    /// <summary>The agreement by which it exists or would exist, or that it is held about (överenskommelse).</summary>
    [ID]
    public string? AgreementId { get; init; }

    /// <summary>The decision or agreement by which it came to exist (inrättad genom).</summary>
    [ID]
    [Member("establishedBy")]
    public string? EstablishedById { get; init; }

    /// <summary>What it treats (sakområden).</summary>
    public IReadOnlyList<ArenaTopicInput>? Topics { get; init; }

    /// <summary>What it is for (syften).</summary>
    public IReadOnlyList<ArenaPurposeInput>? Purposes { get; init; }

    /// <summary>The bodies that it lies under (överordnade organ).</summary>
    public IReadOnlyList<ArenaPlacementInput>? Placements { get; init; }
}

/// <summary>What is told to change what an arena is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateArenaDetailsInput : ChangeInput
{
    /// <summary>What sort of arena it is (arenatyp).</summary>
    public Optional<ArenaKind> Kind { get; init; }

    /// <summary>On which level those meet who take part (nivå).</summary>
    public Optional<ArenaLevel> Level { get; init; }

    /// <summary>Whether it is proposed, intended, only wanted or turned down (ställning). It comes to exist by establishArena alone.</summary>
    public Optional<Standing> Standing { get; init; }

    /// <summary>From when until when there is such an arena (giltighetsperiod). It comes to an end by closeArena.</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows it (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>How one can take part (deltagandeform).</summary>
    public Optional<ParticipationMode> ParticipationMode { get; init; }

    /// <summary>How often it meets (frekvens), in words.</summary>
    public Optional<string?> Frequency { get; init; }

    /// <summary>Who calls the others together (sammankallande).</summary>
    [ID]
    public Optional<string?> ConvenerId { get; init; }

    /// <summary>The body that is this arena as well (organ).</summary>
    [ID]
    public Optional<string?> BodyId { get; init; }

    /// <summary>The agreement by which it exists or would exist, or that it is held about (överenskommelse).</summary>
    [ID]
    public Optional<string?> AgreementId { get; init; }

    /// <summary>What it treats (sakområden), all of it.</summary>
    public Optional<IReadOnlyList<ArenaTopicInput>> Topics { get; init; }

    /// <summary>What it is for (syften), all of them.</summary>
    public Optional<IReadOnlyList<ArenaPurposeInput>> Purposes { get; init; }

    /// <summary>The bodies that it lies under (överordnade organ), all of them.</summary>
    public Optional<IReadOnlyList<ArenaPlacementInput>> Placements { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>A name of an arena and its period (namn).</summary>
internal sealed record ArenaNameInput
{
    /// <summary>The name itself (namn).</summary>
    public required string Text { get; init; }

    /// <summary>What sort of name it is (användning).</summary>
    public required NameUse Use { get; init; }

    /// <summary>From when until when it is used (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source uses it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>A topic that an arena treats (sakområde).</summary>
internal sealed record ArenaTopicInput
{
    /// <summary>The topic (sakområde): its id, or its key.</summary>
    [ID]
    public required string TopicId { get; init; }

    /// <summary>From when until when it treats it (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>What an arena is for (syfte).</summary>
internal sealed record ArenaPurposeInput
{
    /// <summary>The purpose in words (lydelse).</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>A body that an arena lies under (överordnat organ).</summary>
internal sealed record ArenaPlacementInput
{
    /// <summary>The body (organ): its id, or its key.</summary>
    [ID]
    public required string BodyId { get; init; }

    /// <summary>From when until when it lies there (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}
