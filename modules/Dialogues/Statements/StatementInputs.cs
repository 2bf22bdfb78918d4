using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Statements;

/// <summary>What is told to record what was said.</summary>
internal sealed record RecordStatementInput : RecordInput
{
    /// <summary>The round in which it was said (dialogomgång); either this or saidIn.</summary>
    [ID]
    public string? RoundId { get; init; }

    /// <summary>The arena or body in which it was said outside rounds (sagt i).</summary>
    [ID]
    public string? SaidInId { get; init; }

    /// <summary>The dialogue in which it was said (dialog); left out when the sources only compile. One that has been held.</summary>
    [ID]
    public string? DialogueId { get; init; }

    /// <summary>The question that it answers (fråga).</summary>
    [ID]
    public string? QuestionId { get; init; }

    /// <summary>What was said (utsaga), in Swedish.</summary>
    public required string TextSv { get; init; }

    /// <summary>The same in English.</summary>
    public required string TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public required Theme Theme { get; init; }

    /// <summary>How many said it (vem som sagt det). What is attributed to nobody has neither dialogue nor saidBy (INV-26).</summary>
    public required Attribution Who { get; init; }

    /// <summary>How many municipalities said it (antal); not more than have been heard (INV-25).</summary>
    public int? Count { get; init; }

    /// <summary>Whether it is praise, criticism or a wish (riktning).</summary>
    public required StatementSign Sign { get; init; }

    /// <summary>Who said it (sagt av), where the source names them.</summary>
    [ID]
    [Member("saidBy")]
    public IReadOnlyList<string>? SaidByIds { get; init; }

    /// <summary>What it is about in the register (avser).</summary>
    [ID]
    [Member("concerns")]
    public IReadOnlyList<string>? ConcernIds { get; init; }

    /// <summary>Its topics (sakområden).</summary>
    [ID]
    public IReadOnlyList<string>? TopicIds { get; init; }

    /// <summary>Who passes it on (återgiven av).</summary>
    [ID]
    [Member("relayedBy")]
    public string? RelayedById { get; init; }
}

/// <summary>What is told to change what a statement is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateStatementDetailsInput : ChangeInput
{
    /// <summary>The round in which it was said (dialogomgång); either this or saidIn.</summary>
    [ID]
    public Optional<string?> RoundId { get; init; }

    /// <summary>The arena or body in which it was said outside rounds (sagt i).</summary>
    [ID]
    public Optional<string?> SaidInId { get; init; }

    /// <summary>The dialogue in which it was said (dialog); left out when the sources only compile. One that has been held.</summary>
    [ID]
    public Optional<string?> DialogueId { get; init; }

    /// <summary>The question that it answers (fråga).</summary>
    [ID]
    public Optional<string?> QuestionId { get; init; }

    /// <summary>What was said (utsaga), in Swedish.</summary>
    public Optional<string> TextSv { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string> TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public Optional<Theme> Theme { get; init; }

    /// <summary>How many said it (vem som sagt det). What is attributed to nobody has neither dialogue nor saidBy (INV-26).</summary>
    public Optional<Attribution> Who { get; init; }

    /// <summary>How many municipalities said it (antal); not more than have been heard (INV-25).</summary>
    public Optional<int?> Count { get; init; }

    /// <summary>Whether it is praise, criticism or a wish (riktning).</summary>
    public Optional<StatementSign> Sign { get; init; }

    /// <summary>Who said it (sagt av), all of them.</summary>
    [ID]
    [Member("saidBy")]
    public Optional<IReadOnlyList<string>> SaidByIds { get; init; }

    /// <summary>What it is about in the register (avser), all of it.</summary>
    [ID]
    [Member("concerns")]
    public Optional<IReadOnlyList<string>> ConcernIds { get; init; }

    /// <summary>Its topics (sakområden), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> TopicIds { get; init; }

    /// <summary>Who passes it on (återgiven av).</summary>
    [ID]
    [Member("relayedBy")]
    public Optional<string?> RelayedById { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
