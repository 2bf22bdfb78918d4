using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Findings;

/// <summary>What is told to record a conclusion that was drawn from a round.</summary>
internal sealed record RecordFindingInput : RecordInput
{
    /// <summary>The round from which it is drawn (dialogomgång).</summary>
    [ID]
    public required string RoundId { get; init; }

    /// <summary>The conclusion (slutsats), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public required Theme Theme { get; init; }

    /// <summary>Whether it lies within the agreement (omfattning).</summary>
    public required FindingScope Scope { get; init; }

    /// <summary>The statements from which it is drawn (underlag).</summary>
    [ID]
    [Member("from")]
    public IReadOnlyList<string>? FromIds { get; init; }

    /// <summary>Who is to do something about it (ansvarig), where somebody is named.</summary>
    [ID]
    public string? ResponsibleId { get; init; }
}

/// <summary>What is told to change a conclusion. What is left out stays; null takes away.</summary>
internal sealed record UpdateFindingDetailsInput : ChangeInput
{
    /// <summary>The round from which it is drawn (dialogomgång).</summary>
    [ID]
    public Optional<string> RoundId { get; init; }

    /// <summary>The conclusion (slutsats), in Swedish.</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public Optional<Theme> Theme { get; init; }

    /// <summary>Whether it lies within the agreement (omfattning).</summary>
    public Optional<FindingScope> Scope { get; init; }

    /// <summary>The statements from which it is drawn (underlag), all of them.</summary>
    [ID]
    [Member("from")]
    public Optional<IReadOnlyList<string>> FromIds { get; init; }

    /// <summary>Who is to do something about it (ansvarig), where somebody is named.</summary>
    [ID]
    public Optional<string?> ResponsibleId { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
