using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Questions;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues.Statements;

[ObjectType<StatementView>]
internal static class StatementNode
{
    /// <summary>The round of dialogues in which it was said (dialogomgång); null when it was said elsewhere, which saidIn tells.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="rounds">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<DialogueRoundView?> GetRoundAsync(
        [Parent] StatementView statement, DialogueRoundByIdDataLoader rounds, CancellationToken cancellationToken)
        => statement.RoundId is { } id ? await rounds.LoadAsync(id, cancellationToken) : null;

    /// <summary>The dialogue in which it was said (dialog); null when it is only known from what was compiled of all of them.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="dialogues">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<DialogueView?> GetDialogueAsync(
        [Parent] StatementView statement, DialogueByIdDataLoader dialogues, CancellationToken cancellationToken)
        => statement.DialogueId is { } id ? await dialogues.LoadAsync(id, cancellationToken) : null;

    /// <summary>The question that it answers (fråga); null when it answers none.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="questions">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<DialogueQuestionView?> GetQuestionAsync(
        [Parent] StatementView statement, DialogueQuestionByIdDataLoader questions, CancellationToken cancellationToken)
        => statement.QuestionId is { } id ? await questions.LoadAsync(id, cancellationToken) : null;

    /// <summary>The topics that it is about (sakområden).</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="topics">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<TopicView>> GetTopicsAsync(
        [Parent] StatementView statement, TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => topics.LoadRequiredAsync(statement.TopicIds, cancellationToken);

    /// <summary>Those whom the source names as saying it (sagt av): posts, bodies or organizations, never persons. Empty when it names nobody.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="stakeholders">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<StakeholderView>> GetSaidByAsync(
        [Parent] StatementView statement, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadRequiredAsync(statement.SaidByIds, cancellationToken);

    /// <summary>Who tells that it was said (återgivet av); null when it is told by those who say it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<StakeholderView?> GetRelayedByAsync(
        [Parent] StatementView statement, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => statement.RelayedById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;
}

internal sealed class StatementsByIdHandler(DialoguesDb db) : IRequestHandler<StatementsById, IReadOnlyDictionary<StatementId, StatementView>>
{
    public async Task<IReadOnlyDictionary<StatementId, StatementView>> Handle(StatementsById request, CancellationToken cancellationToken)
        => await db.Statements
            .Where(statement => request.Ids.Contains(statement.Id))
            .Select(StatementView.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}
