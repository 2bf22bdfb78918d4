using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Decisions;

/// <summary>What is told to record a decision, or a proposal for one.</summary>
internal sealed record RecordDecisionInput : RecordInput
{
    /// <summary>Whether it has been decided, is proposed, or was turned down (ställning): ESTABLISHED, PROPOSED or REJECTED.</summary>
    public required Standing Standing { get; init; }

    /// <summary>What the decision does (beslutstyp).</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Who decides or has decided (beslutsfattare); none when the sources do not say.</summary>
    [ID]
    [Member("decidedBy")]
    public IReadOnlyList<string>? DecidedByIds { get; init; }

    /// <summary>When it was decided (beslutsdatum): 2022-02-10, 2022-02 or 2022; null when the sources do not say.</summary>
    public string? DecidedOn { get; init; }

    /// <summary>When it is planned to be decided (planerat beslutsdatum); null for what is decided.</summary>
    public string? PlannedFor { get; init; }

    /// <summary>The number of the paragraph in the minutes (paragraf), from 1; null when it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The matter in which it was made (diarienummer), exactly as it is written.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>The post that has proposed it (förslagsställare); null when the sources do not say.</summary>
    [ID]
    [Member("proposedBy")]
    public string? ProposedById { get; init; }

    /// <summary>What is decided, in short (sammanfattning).</summary>
    public required string Summary { get; init; }

    /// <summary>The same in English (sammanfattning på engelska).</summary>
    public string? SummaryEn { get; init; }

    /// <summary>What it is about (föremål): agreements, bodies, organizations and others.</summary>
    [ID]
    public IReadOnlyList<string>? SubjectIds { get; init; }
}

/// <summary>What is told to change what a decision is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateDecisionDetailsInput : ChangeInput
{
    /// <summary>What the decision does (beslutstyp).</summary>
    public Optional<DecisionKind> Kind { get; init; }

    /// <summary>Who decides or has decided (beslutsfattare), all of them.</summary>
    [ID]
    [Member("decidedBy")]
    public Optional<IReadOnlyList<string>> DecidedByIds { get; init; }

    /// <summary>When it was decided (beslutsdatum).</summary>
    public Optional<string?> DecidedOn { get; init; }

    /// <summary>When it is planned to be decided (planerat beslutsdatum).</summary>
    public Optional<string?> PlannedFor { get; init; }

    /// <summary>The number of the paragraph in the minutes (paragraf), from 1.</summary>
    public Optional<int?> Paragraph { get; init; }

    /// <summary>The matter in which it was made (diarienummer), exactly as it is written.</summary>
    public Optional<string?> DiaryNumber { get; init; }

    /// <summary>The post that has proposed it (förslagsställare).</summary>
    [ID]
    [Member("proposedBy")]
    public Optional<string?> ProposedById { get; init; }

    /// <summary>What is decided, in short (sammanfattning).</summary>
    public Optional<string> Summary { get; init; }

    /// <summary>The same in English (sammanfattning på engelska).</summary>
    public Optional<string?> SummaryEn { get; init; }

    /// <summary>What it is about (föremål), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> SubjectIds { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
