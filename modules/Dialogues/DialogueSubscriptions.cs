using System.Text.Json.Nodes;
using MediatR;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues;

/// <summary>That a round, one of its dialogues, a statement or a judgement is other than it was (ändrad dialog).</summary>
/// <param name="Changed">What has changed (vad): a round, dialogue, statement or judgement, as it is now.</param>
/// <param name="RoundId">Shown as round.</param>
/// <param name="Kind">Whether it was recorded, changed or ended (ändringstyp).</param>
/// <param name="OccurredAt">When it was recorded (registrerad), in UTC.</param>
[GraphQLName("DialogueChanged")]
internal sealed record DialogueEvent(NodeRef Changed, [property: GraphQLIgnore] DialogueRoundId? RoundId, ChangeKind Kind, DateTimeOffset OccurredAt)
{
    /// <summary>The round that it belongs to (dialogomgång); null for what was said outside rounds.</summary>
    public async Task<DialogueRoundView?> GetRoundAsync(DialogueRoundByIdDataLoader rounds, CancellationToken cancellationToken)
        => RoundId is { } id ? await rounds.LoadAsync(id, cancellationToken) : null;
}

[SubscriptionType]
internal static class DialogueSubscriptions
{
    internal const string Topic = "OnDialogueChanged_";

    /// <summary>Tells when a round of dialogues, a dialogue, a statement or a judgement has changed (när en dialog ändras).</summary>
    /// <param name="id">Only this one; for a round, also what belongs to it. Everything when left out.</param>
    /// <param name="change">What has happened.</param>
    [Subscribe]
    [Topic(Topic + "{id}")]
    public static DialogueEvent OnDialogueChanged([ID] Guid? id, [EventMessage] DialogueEvent change) => change;
}

/// <summary>Tells those who subscribe, after the commit.</summary>
internal sealed class DialoguesChanged(ChangeTopics topics) : INotificationHandler<RegisterChanged>
{
    public async Task Handle(RegisterChanged notification, CancellationToken cancellationToken)
    {
        foreach (var told in notification.Change.Records.SelectMany(record => Events(record, notification.Change.RecordedAt)))
            await topics.TellAsync(DialogueSubscriptions.Topic, told.RoundId is { } round ? [told.Changed.Id, round.Value] : [told.Changed.Id], told, cancellationToken);
    }

    private static IEnumerable<DialogueEvent> Events(DocumentChange change, DateTimeOffset at) => change.Kind.Collection switch
    {
        "rounds" =>
        [
            new DialogueEvent(new NodeRef("DialogueRound", change.Id), new DialogueRoundId(change.Id), change.Happened(), at),
            .. Dialogues(change).Select(each => new DialogueEvent(new NodeRef("Dialogue", SeedId.For("Dialogue", each.Key)), new DialogueRoundId(change.Id), each.Kind, at)),
        ],
        "statements" => [new DialogueEvent(new NodeRef("Statement", change.Id), RoundOf(change), change.Happened(), at)],
        "judgements" => [new DialogueEvent(new NodeRef("FulfilmentJudgement", change.Id), RoundOf(change), change.Happened(), at)],
        _ => [],
    };

    /// <summary>The dialogues of a round that are new or other than they were.</summary>
    private static IEnumerable<(string Key, ChangeKind Kind)> Dialogues(DocumentChange round)
    {
        foreach (var dialogue in round.After?.PartsOf("dialogues") ?? [])
        {
            var before = round.Before?.Find(dialogue.TextOf("key")!);
            if (!JsonNode.DeepEquals(before, dialogue)) yield return (dialogue.TextOf("key")!, before is null ? ChangeKind.Created : ChangeKind.Changed);
        }
    }

    private static DialogueRoundId? RoundOf(DocumentChange change)
        => (change.After ?? change.Before)?.TextOf("round") is { } round ? new DialogueRoundId(SeedId.For("DialogueRound", round)) : null;
}
