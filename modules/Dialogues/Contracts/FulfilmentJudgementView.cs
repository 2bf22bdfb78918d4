using System.Linq.Expressions;
using Samverkan.Dialogues.Judgements;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Contracts;

/// <summary>How far municipalities that were heard think that an agreement is fulfilled (bedömning av uppfyllelse). It never speaks for the others (INV-25).</summary>
[GraphQLName("FulfilmentJudgement")]
public sealed record FulfilmentJudgementView : IDialoguesRecord
{
    /// <summary>Opaque and stable; the same judgement everywhere.</summary>
    [ID]
    public required FulfilmentJudgementId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example judgement/RUN-34-2018-1.</summary>
    public required string Key { get; init; }

    /// <summary>Shown as agreement.</summary>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>Shown as round.</summary>
    [GraphQLIgnore]
    public required DialogueRoundId RoundId { get; init; }

    /// <summary>Shown as municipality.</summary>
    [GraphQLIgnore]
    public StakeholderId? MunicipalityId { get; init; }

    /// <summary>How far they think that it is fulfilled (nivå).</summary>
    public required FulfilmentLevel Level { get; init; }

    /// <summary>For how many municipalities it speaks (antal kommuner).</summary>
    public required int Count { get; init; }

    /// <summary>How the level is known (beläggning): derived where the source has it in words and not as a level.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>What was said, in short (anmärkning); null when there is nothing to add.</summary>
    public string? Remark { get; init; }

    /// <summary>The same in English (engelsk anmärkning); null when there is no translation.</summary>
    public string? RemarkEn { get; init; }

    /// <summary>The id that its citations point at.</summary>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<FulfilmentJudgement, FulfilmentJudgementView>> Of { get; } = judgement => new FulfilmentJudgementView
    {
        Id = judgement.Id,
        Key = judgement.Key,
        AgreementId = judgement.Agreement,
        RoundId = judgement.Round,
        MunicipalityId = judgement.Municipality,
        Level = judgement.Level,
        Count = judgement.Count,
        Evidence = judgement.Evidence,
        Remark = judgement.Remark,
        RemarkEn = judgement.RemarkEn,
    };
}
