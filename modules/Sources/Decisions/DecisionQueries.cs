using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Decisions;

[QueryType]
internal static class DecisionQueries
{
    /// <summary>Decisions and proposals for decisions (beslut), in the order of their keys. The standing tells them apart.</summary>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<DecisionFilterInput>, UseSorting<DecisionSortInput>]
    public static async Task<Connection<DecisionView>> GetDecisionsAsync(
        QueryContext<Decision> query, PagingArguments paging, SourcesDb db, CancellationToken cancellationToken)
        => (await db.Decisions.With(query, sort => sort.AddAscending(decision => decision.Key)).ToPageAsync(paging, DecisionViews.Of, cancellationToken)).ToConnection();

    /// <summary>One decision (beslut); null when there is none with that id.</summary>
    /// <param name="id">The decision's id.</param>
    /// <param name="decisions">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<DecisionView?> GetDecisionByIdAsync(
        [ID<DecisionView>] DecisionId id, DecisionByIdDataLoader decisions, CancellationToken cancellationToken)
        => decisions.LoadAsync(id, cancellationToken);

    /// <summary>One decision (beslut); null when there is none with that key.</summary>
    /// <param name="key">For example decision/dec-01.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<DecisionView?> GetDecisionByKeyAsync(string key, SourcesDb db, CancellationToken cancellationToken)
        => db.Decisions.Where(decision => decision.Key == key).Select(DecisionViews.Of).SingleOrDefaultAsync(cancellationToken);
}
