using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Priorities;

/// <summary>What is told to record a priority of the county.</summary>
internal sealed record RecordPriorityInput : RecordInput
{
    /// <summary>The round in which it was named (dialogomgång).</summary>
    [ID]
    public string? RoundId { get; init; }

    /// <summary>What is to come first (prioritering), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>Its topics (sakområden).</summary>
    [ID]
    public IReadOnlyList<string>? TopicIds { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>Its place (rang), 1 for what comes first; left out when they are not ranked.</summary>
    public int? Rank { get; init; }

    /// <summary>The group that has it together (gemensam för).</summary>
    [ID]
    [Member("jointBy")]
    public string? JointById { get; init; }

    /// <summary>Whether it has been decided, is proposed or is only wanted (ställning).</summary>
    public required Standing Standing { get; init; }
}

/// <summary>What is told to change a priority. What is left out stays; null takes away.</summary>
internal sealed record UpdatePriorityDetailsInput : ChangeInput
{
    /// <summary>The round in which it was named (dialogomgång).</summary>
    [ID]
    public Optional<string?> RoundId { get; init; }

    /// <summary>What is to come first (prioritering), in Swedish.</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>Its topics (sakområden), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> TopicIds { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod).</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows it (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>Its place (rang), 1 for what comes first; left out when they are not ranked.</summary>
    public Optional<int?> Rank { get; init; }

    /// <summary>The group that has it together (gemensam för).</summary>
    [ID]
    [Member("jointBy")]
    public Optional<string?> JointById { get; init; }

    /// <summary>Whether it has been decided, is proposed or is only wanted (ställning).</summary>
    public Optional<Standing> Standing { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
