using System.Linq.Expressions;
using Samverkan.Dialogues.Statements;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Something that was said about an agreement or about cooperation (utsaga), with as much as is known of who said it and no more.</summary>
[GraphQLName("Statement")]
public sealed record StatementView : IDialoguesRecord
{
    /// <summary>Opaque and stable; the same statement everywhere.</summary>
    [ID]
    public required StatementId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example statement/st-03.</summary>
    public required string Key { get; init; }

    /// <summary>Shown as round.</summary>
    [GraphQLIgnore]
    public DialogueRoundId? RoundId { get; init; }

    /// <summary>Where it was said (påtalad i) when it was not in a round of dialogues: an arena or a body; null when it was in a round.</summary>
    public NodeRef? SaidIn { get; init; }

    /// <summary>Shown as dialogue.</summary>
    [GraphQLIgnore]
    public DialogueId? DialogueId { get; init; }

    /// <summary>Shown as question.</summary>
    [GraphQLIgnore]
    public DialogueQuestionId? QuestionId { get; init; }

    /// <summary>What was said (utsagan), in Swedish and close to the words of the source.</summary>
    public required string TextSv { get; init; }

    /// <summary>The same in English (engelsk text).</summary>
    public required string TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public required Theme Theme { get; init; }

    /// <summary>How many or who said it (upphov), as the source has it: what is compiled without names is nobody's in particular.</summary>
    public required Attribution Who { get; init; }

    /// <summary>How many municipalities said it (antal kommuner); null when the source does not say.</summary>
    public int? Count { get; init; }

    /// <summary>Whether something works, does not, or is asked for (tecken).</summary>
    public required StatementSign Sign { get; init; }

    /// <summary>The things that it is about (berör).</summary>
    public required IReadOnlyList<NodeRef> Concerns { get; init; }

    /// <summary>Shown as topics.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<TopicId> TopicIds { get; init; }

    /// <summary>Shown as saidBy.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> SaidByIds { get; init; }

    /// <summary>Shown as relayedBy.</summary>
    [GraphQLIgnore]
    public StakeholderId? RelayedById { get; init; }

    /// <summary>The document in which it is told.</summary>
    [GraphQLIgnore]
    public required DocumentId DocumentId { get; init; }

    /// <summary>The id that its citations point at.</summary>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<Statement, StatementView>> Of { get; } = statement => new StatementView
    {
        Id = statement.Id,
        Key = statement.Key,
        RoundId = statement.Round,
        SaidIn = statement.SaidIn,
        DialogueId = statement.Dialogue,
        QuestionId = statement.Question,
        TextSv = statement.TextSv,
        TextEn = statement.TextEn,
        Theme = statement.Theme,
        Who = statement.Who,
        Count = statement.Count,
        Sign = statement.Sign,
        Concerns = statement.Concerns.OrderBy(concern => concern.Order).Select(concern => concern.Node).ToList(),
        TopicIds = statement.Topics.OrderBy(topic => topic.Order).Select(topic => topic.Topic).ToList(),
        SaidByIds = statement.SaidBy,
        RelayedById = statement.RelayedBy,
        DocumentId = statement.Document,
    };
}

/// <summary>How many or who said it (upphov).</summary>
public enum Attribution
{
    /// <summary>All that were heard (alla).</summary>
    All,

    /// <summary>Several of those that were heard (flera).</summary>
    Several,

    /// <summary>Some of those that were heard; how many is not said (några).</summary>
    Some,

    /// <summary>One of those that were heard (en).</summary>
    One,

    /// <summary>Compiled without saying whose it is (utan angivet upphov). It is never a single municipality's (INV-26).</summary>
    Unattributed,

    /// <summary>Members of a council (ledamöter).</summary>
    CouncilMembers,

    /// <summary>Whoever compiled what was said draws it as a conclusion (regionens analys).</summary>
    Analysis,
}

/// <summary>Whether something works, does not, or is asked for (tecken).</summary>
public enum StatementSign
{
    /// <summary>It works well (positivt).</summary>
    Positive,

    /// <summary>It does not work (problem).</summary>
    Problem,

    /// <summary>It is needed or proposed (behov, förslag).</summary>
    Need,

    /// <summary>It is asked (fråga).</summary>
    Question,

    /// <summary>It is held to be more important than others (prioritering).</summary>
    Priority,

    /// <summary>It is so, without being good or bad (sakuppgift).</summary>
    Fact,
}
