using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Judgements;

/// <summary>What is told to record how far an agreement is judged to be fulfilled.</summary>
internal sealed record RecordJudgementInput : RecordInput
{
    /// <summary>The agreement that is judged (överenskommelse); that of the round.</summary>
    [ID]
    public required string AgreementId { get; init; }

    /// <summary>The round in which it is judged (dialogomgång).</summary>
    [ID]
    public required string RoundId { get; init; }

    /// <summary>Who judges (kommun), one that has been heard (INV-25); left out for a judgement that several made together.</summary>
    [ID]
    public string? MunicipalityId { get; init; }

    /// <summary>How far it is fulfilled (uppfyllelse); NOT_ASSESSED is not recorded, it follows from who has not been heard.</summary>
    public required FulfilmentLevel Level { get; init; }

    /// <summary>How many municipalities it speaks for (antal), not more than have been heard (INV-25); 1 when a municipality is named.</summary>
    public int? Count { get; init; }

    /// <summary>How it rests on the source (beläggning).</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>What else was said of it (kommentar), in Swedish.</summary>
    public string? Remark { get; init; }

    /// <summary>The same in English.</summary>
    public string? RemarkEn { get; init; }
}

/// <summary>What is told to change a judgement. What is left out stays; null takes away.</summary>
internal sealed record UpdateJudgementDetailsInput : ChangeInput
{
    /// <summary>The agreement that is judged (överenskommelse); that of the round.</summary>
    [ID]
    public Optional<string> AgreementId { get; init; }

    /// <summary>The round in which it is judged (dialogomgång).</summary>
    [ID]
    public Optional<string> RoundId { get; init; }

    /// <summary>Who judges (kommun), one that has been heard (INV-25); left out for a judgement that several made together.</summary>
    [ID]
    public Optional<string?> MunicipalityId { get; init; }

    /// <summary>How far it is fulfilled (uppfyllelse); NOT_ASSESSED is not recorded, it follows from who has not been heard.</summary>
    public Optional<FulfilmentLevel> Level { get; init; }

    /// <summary>How many municipalities it speaks for (antal), not more than have been heard (INV-25); 1 when a municipality is named.</summary>
    public Optional<int?> Count { get; init; }

    /// <summary>How it rests on the source (beläggning).</summary>
    public Optional<Evidence> Evidence { get; init; }

    /// <summary>What else was said of it (kommentar), in Swedish.</summary>
    public Optional<string?> Remark { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> RemarkEn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
