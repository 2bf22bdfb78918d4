using System.Linq.Expressions;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Questions;

/// <summary>Something that all municipalities are asked in a round (fråga).</summary>
[GraphQLName("DialogueQuestion")]
internal sealed record DialogueQuestionView : IDialoguesRecord
{
    /// <summary>Opaque and stable; the same question everywhere.</summary>
    [ID]
    public required DialogueQuestionId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example question/RUN-34-2018-1-1.</summary>
    public required string Key { get; init; }

    [GraphQLIgnore]
    public required DialogueRoundId RoundId { get; init; }

    /// <summary>Its place in the round (ordning), from 1.</summary>
    public required int Order { get; init; }

    /// <summary>What is asked (frågan); only its heading where the source gives no more.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English (engelsk text); null when there is no translation.</summary>
    public string? TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public required Theme Theme { get; init; }

    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<DialogueQuestion, DialogueQuestionView>> Of { get; } = question => new DialogueQuestionView
    {
        Id = question.Id,
        Key = question.Key,
        RoundId = question.Round,
        Order = question.Order,
        Text = question.Text,
        TextEn = question.TextEn,
        Theme = question.Theme,
    };
}

[ObjectType<DialogueQuestionView>]
internal static class DialogueQuestionNode
{
    /// <summary>One question of a round (fråga); null when there is none with that id.</summary>
    [NodeResolver]
    public static Task<DialogueQuestionView?> GetDialogueQuestionByIdAsync(
        [ID] DialogueQuestionId id, DialogueQuestionByIdDataLoader questions, CancellationToken cancellationToken)
        => questions.LoadAsync(id, cancellationToken);

    /// <summary>The round in which it is asked (dialogomgång); null when it cannot be shown.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rounds">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<DialogueRoundView?> GetRoundAsync(
        [Parent] DialogueQuestionView question, DialogueRoundByIdDataLoader rounds, CancellationToken cancellationToken)
        => rounds.LoadAsync(question.RoundId, cancellationToken);
}

internal sealed class DialogueQuestionByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<DialogueQuestionId, DialogueQuestionView>(scheduler, options, services)
{
    protected override IQueryable<DialogueQuestionView> Find(DialoguesDb db, IReadOnlyList<DialogueQuestionId> ids)
        => db.Questions.Where(question => ids.Contains(question.Id)).Select(DialogueQuestionView.Of);
}
