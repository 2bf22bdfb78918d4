using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues;

[QueryType]
internal static class DialogueRoundQueries
{
    /// <summary>Rounds of dialogues (dialogomgångar), in the order of their keys.</summary>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<DialogueRoundFilterInput>, UseSorting<DialogueRoundSortInput>]
    public static async Task<Connection<DialogueRoundView>> GetDialogueRoundsAsync(
        QueryContext<DialogueRound> query, PagingArguments paging, DialoguesDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var page = await db.Rounds
            .With(await query.WithKeysAsync(mediator, cancellationToken), sort => sort.AddAscending(round => round.Key))
            .ToPageAsync(paging, DialogueRoundView.Of, cancellationToken);
        return page.ToConnection();
    }

    /// <summary>One round of dialogues (dialogomgång); null when there is none with that id.</summary>
    /// <param name="id">The round's id.</param>
    /// <param name="rounds">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<DialogueRoundView?> GetDialogueRoundByIdAsync(
        [ID<DialogueRoundView>] DialogueRoundId id, DialogueRoundByIdDataLoader rounds, CancellationToken cancellationToken)
        => rounds.LoadAsync(id, cancellationToken);

    /// <summary>One round of dialogues (dialogomgång); null when there is none with that key.</summary>
    /// <param name="key">For example round/RUN-34-2018-1.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<DialogueRoundView?> GetDialogueRoundByKeyAsync(string key, DialoguesDb db, CancellationToken cancellationToken)
        => db.Rounds.Where(round => round.Key == key).Select(DialogueRoundView.Of).SingleOrDefaultAsync(cancellationToken);
}
