using System.Linq.Expressions;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Contracts;

/// <summary>One time that the municipalities are asked about an agreement (dialogomgång), each in a dialogue of its own.</summary>
[GraphQLName("DialogueRound")]
public sealed record DialogueRoundView : IDialoguesRecord
{
    /// <summary>Opaque and stable; the same round everywhere.</summary>
    [ID]
    public required DialogueRoundId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example round/RUN-34-2018-1. Its last number counts rounds; it is not a year.</summary>
    public required string Key { get; init; }

    /// <summary>The agreement that is asked about; shown as agreement.</summary>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>What the round is called (namn).</summary>
    public required string Name { get; init; }

    /// <summary>The name in English (engelskt namn); null when there is no translation.</summary>
    public string? NameEn { get; init; }

    /// <summary>How far it has come (läge).</summary>
    public required RoundState State { get; init; }

    /// <summary>Who wrote down what was said; shown as compiledBy.</summary>
    [GraphQLIgnore]
    public StakeholderId? CompiledById { get; init; }

    /// <summary>From when until when it goes on, and what shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it goes on (giltighetsperiod); unknown bounds where the sources give no day.</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>Days on which a source shows it (belagd), the earliest first.</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>The id that its citations point at.</summary>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<DialogueRound, DialogueRoundView>> Of { get; } = round => new DialogueRoundView
    {
        Id = round.Id,
        Key = round.Key,
        AgreementId = round.Agreement,
        Name = round.Name,
        NameEn = round.NameEn,
        State = round.State,
        CompiledById = round.CompiledBy,
        Validity = round.Validity,
    };
}

/// <summary>How far a round has come (läge för dialogomgång).</summary>
public enum RoundState
{
    /// <summary>No dialogue has been held (planerad).</summary>
    Planned,

    /// <summary>One dialogue at least has been held (pågår).</summary>
    Running,

    /// <summary>What was said has been put together, perhaps with dialogues remaining (sammanställd).</summary>
    Compiled,

    /// <summary>A body has adopted what was put together (rapporterad).</summary>
    Reported,

    /// <summary>No dialogue remains, or those that do were called off (avslutad).</summary>
    Closed,
}
