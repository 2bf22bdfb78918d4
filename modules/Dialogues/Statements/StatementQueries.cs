using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Statements;

[QueryType]
internal static class StatementQueries
{
    /// <summary>What was said about agreements and cooperation (utsagor), in the order of their keys. Who said it is never made more exact than the source has it.</summary>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<StatementFilterInput>, UseSorting<StatementSortInput>]
    public static async Task<Connection<StatementView>> GetStatementsAsync(
        QueryContext<Statement> query, PagingArguments paging, DialoguesDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var page = await db.Statements.AsNoTracking()
            .With(await query.WithKeysAsync(mediator, cancellationToken), sort => sort.AddAscending(statement => statement.Key))
            .ToPageAsync(paging, StatementView.Of, cancellationToken);
        return page.ToConnection();
    }

    /// <summary>One statement (utsaga); null when there is none with that id.</summary>
    /// <param name="id">The statement's id.</param>
    /// <param name="statements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<StatementView?> GetStatementByIdAsync(
        [ID<StatementView>] StatementId id, StatementByIdDataLoader statements, CancellationToken cancellationToken)
        => statements.LoadAsync(id, cancellationToken);

    /// <summary>One statement (utsaga); null when there is none with that key.</summary>
    /// <param name="key">For example statement/st-03.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<StatementView?> GetStatementByKeyAsync(string key, DialoguesDb db, CancellationToken cancellationToken)
        => db.Statements.Where(statement => statement.Key == key).Select(StatementView.Of).SingleOrDefaultAsync(cancellationToken);
}
