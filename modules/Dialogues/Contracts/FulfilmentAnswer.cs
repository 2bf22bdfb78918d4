using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Asks how far many agreements are thought to be fulfilled, as known on a day. Every agreement has an answer, also that nobody has been asked.</summary>
/// <param name="Agreements">The agreements.</param>
/// <param name="AsOf">The day.</param>
public sealed record Fulfilments(IReadOnlyList<AgreementId> Agreements, DateOnly AsOf) : IRequest<IReadOnlyDictionary<AgreementId, FulfilmentAnswer>>;

/// <summary>How far an agreement is thought to be fulfilled, by how many, and who has not been heard (svar om måluppfyllelse).</summary>
[GraphQLName("FulfilmentAnswer")]
public sealed record FulfilmentAnswer
{
    /// <summary>The day that the answer is about (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The agreement; shown as agreement.</summary>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>The latest round in which somebody has been heard (dialogomgång), else the latest of all; null when nobody has been asked.</summary>
    public DialogueRoundView? Round { get; init; }

    /// <summary>How many municipalities are to be heard (förväntade).</summary>
    public required int Expected { get; init; }

    /// <summary>How many have been heard (hörda).</summary>
    public required int Held { get; init; }

    /// <summary>Shown as notYetHeard.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> NotYetHeardIds { get; init; }

    /// <summary>
    /// Which levels, each with the number of municipalities behind it (bedömningar); together as many as are expected. Those for whom nobody has judged
    /// are NOT_ASSESSED, and stand last.
    /// </summary>
    public required IReadOnlyList<JudgedLevel> Judgements { get; init; }

    /// <summary>Whether a dialogue that was held has no date.</summary>
    [GraphQLIgnore]
    public bool IsUndated { get; init; }

    /// <summary>Whether it is derived who was heard.</summary>
    [GraphQLIgnore]
    public bool HasUnnamed { get; init; }
}

/// <summary>A level, and the number of municipalities behind it (bedömd nivå).</summary>
[GraphQLName("JudgedLevel")]
public sealed record JudgedLevel
{
    /// <summary>How far they think that it is fulfilled (nivå).</summary>
    public required FulfilmentLevel Level { get; init; }

    /// <summary>For how many municipalities it stands (antal kommuner).</summary>
    public required int Count { get; init; }

    /// <summary>How the level is known (beläggning). That nobody has judged is derived from who was heard.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The judgement as it is recorded (bedömning); null where nobody has judged.</summary>
    public FulfilmentJudgementView? Judgement { get; init; }
}
