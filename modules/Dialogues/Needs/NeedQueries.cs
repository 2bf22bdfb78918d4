using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Needs;

[QueryType]
internal static class NeedQueries
{
    /// <summary>What is wished for and needed in the cooperation (behov och önskemål), with what has been done about it, in the order of their keys.</summary>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<NeedFilterInput>, UseSorting<NeedSortInput>]
    public static async Task<Connection<NeedView>> GetNeedsAsync(
        QueryContext<Need> query, PagingArguments paging, DialoguesDb db, IMediator mediator, CancellationToken cancellationToken)
        => (await db.Needs
            .With(await query.WithKeysAsync(mediator, cancellationToken), sort => sort.AddAscending(need => need.Key))
            .ToPageAsync(paging, NeedView.Of, cancellationToken)).ToConnection();

    /// <summary>One need (behov, önskemål); null when there is none with that id.</summary>
    /// <param name="id">The need's id.</param>
    /// <param name="needs">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<NeedView?> GetNeedByIdAsync([ID<NeedView>] NeedId id, NeedByIdDataLoader needs, CancellationToken cancellationToken)
        => needs.LoadAsync(id, cancellationToken);

    /// <summary>One need (behov, önskemål); null when there is none with that key.</summary>
    /// <param name="key">For example need/w-13.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<NeedView?> GetNeedByKeyAsync(string key, DialoguesDb db, CancellationToken cancellationToken)
        => db.Needs.Where(need => need.Key == key).Select(NeedView.Of).SingleOrDefaultAsync(cancellationToken);
}

internal sealed class NeedsByIdHandler(DialoguesDb db) : IRequestHandler<NeedsById, IReadOnlyDictionary<NeedId, NeedView>>
{
    public async Task<IReadOnlyDictionary<NeedId, NeedView>> Handle(NeedsById request, CancellationToken cancellationToken)
        => await db.Needs.Where(need => request.Ids.Contains(need.Id)).Select(NeedView.Of).ToDictionaryAsync(view => view.Id, cancellationToken);
}

internal sealed class NeedsByStateHandler(DialoguesDb db) : IRequestHandler<NeedsByState, IReadOnlyList<NeedView>>
{
    public async Task<IReadOnlyList<NeedView>> Handle(NeedsByState request, CancellationToken cancellationToken)
        => await db.Needs.Where(need => request.States.Contains(need.State)).OrderBy(need => need.Key).Select(NeedView.Of).ToListAsync(cancellationToken);
}
