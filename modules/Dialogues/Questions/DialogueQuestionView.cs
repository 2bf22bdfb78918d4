using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

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

internal sealed record DialogueQuestionsById(IReadOnlyList<DialogueQuestionId> Ids) : IRequest<IReadOnlyDictionary<DialogueQuestionId, DialogueQuestionView>>;

internal sealed class DialogueQuestionsByIdHandler(DialoguesDb db)
    : IRequestHandler<DialogueQuestionsById, IReadOnlyDictionary<DialogueQuestionId, DialogueQuestionView>>
{
    public async Task<IReadOnlyDictionary<DialogueQuestionId, DialogueQuestionView>> Handle(DialogueQuestionsById request, CancellationToken cancellationToken)
        => await db.Questions
            .Where(question => request.Ids.Contains(question.Id))
            .Select(DialogueQuestionView.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}

/// <summary>Loads questions: one for each level of a query.</summary>
internal sealed class DialogueQuestionByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<DialogueQuestionId, DialogueQuestionView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<DialogueQuestionId, DialogueQuestionView>> AskAsync(
        IReadOnlyList<DialogueQuestionId> keys, CancellationToken cancellationToken) => mediator.Send(new DialogueQuestionsById(keys), cancellationToken);
}
