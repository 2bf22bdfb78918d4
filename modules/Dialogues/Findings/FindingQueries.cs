using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Findings;

[QueryType]
internal static class FindingQueries
{
    /// <summary>What was concluded from the dialogues (slutsatser), in the order of their keys.</summary>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<FindingFilterInput>]
    public static async Task<Connection<FindingView>> GetFindingsAsync(
        QueryContext<Finding> query, PagingArguments paging, DialoguesDb db, IMediator mediator, CancellationToken cancellationToken)
        => (await db.Findings
            .With(await query.WithKeysAsync(mediator, cancellationToken), sort => sort.AddAscending(finding => finding.Key))
            .ToPageAsync(paging, FindingView.Of, cancellationToken)).ToConnection();

    /// <summary>One finding (slutsats); null when there is none with that id.</summary>
    /// <param name="id">The finding's id.</param>
    /// <param name="findings">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<FindingView?> GetFindingByIdAsync(
        [ID<FindingView>] FindingId id, FindingByIdDataLoader findings, CancellationToken cancellationToken)
        => findings.LoadAsync(id, cancellationToken);

    /// <summary>One finding (slutsats); null when there is none with that key.</summary>
    /// <param name="key">For example finding/an-05.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<FindingView?> GetFindingByKeyAsync(string key, DialoguesDb db, CancellationToken cancellationToken)
        => db.Findings.Where(finding => finding.Key == key).Select(FindingView.Of).SingleOrDefaultAsync(cancellationToken);
}
