using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Arenas;

[QueryType]
internal static class ArenaQueries
{
    /// <summary>
    /// Arenas as of a day (samverkansarenor), in the Swedish order of their names. Those that are proposed or only wanted are listed where the
    /// standing asks for them.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); today when left out. It holds for everything below.</param>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="standing">Whether they exist, are proposed or are only wanted (ställning); all of them when null, and none when the list is empty.</param>
    /// <param name="certainty">Only those of which it is known whether there are such on the day, or only those of which it is not (säkerhet); both when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="arenas">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<ArenaFilterInput>, UseSorting<ArenaSortInput>]
    public static async Task<AsOfConnection<ArenaView>> GetArenasAsync(
        [AsOf] DateOnly asOf,
        QueryContext<ArenaRow> query,
        [DefaultValueSyntax("[ESTABLISHED]")] IReadOnlyList<Standing>? standing,
        IReadOnlyList<Certainty>? certainty,
        PagingArguments paging,
        ArenasDb db,
        IMediator mediator,
        ArenaByIdDataLoader arenas,
        CancellationToken cancellationToken)
    {
        var page = await db.Arenas
            .NotOutOn(asOf, certainty)
            .OfStanding(standing)
            .Select(ArenaRow.On(asOf))
            .With(await query.WithKeysAsync(asOf, mediator, cancellationToken), sort => sort.IfEmpty(none => none.AddAscending(row => row.Name)).AddAscending(row => row.Key))
            .ToPageAsync(paging, row => row.Id, cancellationToken);
        var views = await arenas.LoadRequiredAsync([.. page.Edges.Select(edge => edge.Node)], cancellationToken);
        return new Page<ArenaView>
        {
            Edges = [.. page.Edges.Zip(views, (edge, view) => new Edge<ArenaView>(view, edge.Cursor))],
            HasNextPage = page.HasNextPage,
            HasPreviousPage = page.HasPreviousPage,
            TotalCount = page.TotalCount,
        }.ToConnection(asOf);
    }

    /// <summary>One arena (samverkansarena); null when there is none with that id.</summary>
    /// <param name="id">The arena's id.</param>
    /// <param name="arenas">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<ArenaView?> GetArenaByIdAsync([ID<ArenaView>] ArenaId id, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => arenas.LoadAsync(id, cancellationToken);

    /// <summary>One arena (samverkansarena); null when there is none with that key.</summary>
    /// <param name="key">For example arena/natverk-skola.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<ArenaView?> GetArenaByKeyAsync(string key, ArenasDb db, CancellationToken cancellationToken)
        => (await db.Arenas.AsNoTracking().SingleOrDefaultAsync(arena => arena.Key == key, cancellationToken))?.ToView();
}
