using System.Linq.Expressions;
using Samverkan.Dialogues.Priorities;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Contracts;

/// <summary>What someone wants to come first (prioritering).</summary>
[GraphQLName("Priority")]
public sealed record PriorityView : IDialoguesRecord
{
    /// <summary>Opaque and stable; the same priority everywhere.</summary>
    [ID]
    public required PriorityId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example priority/pr-04.</summary>
    public required string Key { get; init; }

    /// <summary>The round in which it was named; null when it was not named in one; shown as round.</summary>
    [GraphQLIgnore]
    public DialogueRoundId? RoundId { get; init; }

    /// <summary>For how long it is to come first.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>For how long it is to come first (avser tid).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>What is to come first (lydelse), in the words of the source.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    /// <summary>What it is about; shown as topics.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<TopicId> TopicIds { get; init; }

    /// <summary>Its place among the others (rang), 1 before 2; null when they are not ranked.</summary>
    public int? Rank { get; init; }

    /// <summary>Who has set it together; null when it was not set together; shown as jointBy.</summary>
    [GraphQLIgnore]
    public StakeholderId? JointById { get; init; }

    /// <summary>Whether it has been decided or is only proposed (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<Priority, PriorityView>> Of { get; } = priority => new PriorityView
    {
        Id = priority.Id,
        Key = priority.Key,
        RoundId = priority.Round,
        Validity = priority.Validity,
        Text = priority.Text,
        TextEn = priority.TextEn,
        TopicIds = priority.Topics.OrderBy(topic => topic.Order).Select(topic => topic.Topic).ToList(),
        Rank = priority.Rank,
        JointById = priority.JointBy,
        Standing = priority.Standing,
    };
}
