using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Questions;

/// <summary>What is told to add a question to a round.</summary>
internal sealed record AddDialogueQuestionInput : PartInput
{
    /// <summary>Its place among the questions (ordning), from 1; after the others when left out.</summary>
    public int? Order { get; init; }

    /// <summary>The question (fråga), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public required Theme Theme { get; init; }
}

/// <summary>What is told to change a question of a round. What is left out stays; null takes away.</summary>
internal sealed record UpdateDialogueQuestionDetailsInput : ChangeInput
{
    /// <summary>Its place among the questions (ordning), from 1; after the others when left out.</summary>
    public Optional<int?> Order { get; init; }

    /// <summary>The question (fråga), in Swedish.</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public Optional<Theme> Theme { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
