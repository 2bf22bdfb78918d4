using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Relations;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Overviews;

/// <summary>Arenas and what they are to each other (arenakarta), ready to draw.</summary>
/// <param name="AsOf">The day that the map answers for (per datum).</param>
/// <param name="Nodes">The arenas (noder), in the Swedish order of their names.</param>
/// <param name="Edges">What the arenas of the map are to each other (kanter), in the order of their keys. What leads out of the map is left out.</param>
internal sealed record ArenaMap(DateOnly AsOf, IReadOnlyList<ArenaMapNode> Nodes, IReadOnlyList<ArenaRelationView> Edges);

/// <summary>An arena of the map (nod).</summary>
/// <param name="Certainty">Whether there is known to be such an arena on the day (säkerhet).</param>
/// <param name="Arena">The arena (samverkansarena).</param>
internal sealed record ArenaMapNode(Certainty Certainty, ArenaView Arena);

[QueryType]
internal static class ArenaMapQueries
{
    /// <summary>The arenas that may exist on a day and what they are to each other (arenakarta), ready to draw.</summary>
    /// <param name="asOf">The day that is asked about (per datum); today when left out. It holds for everything below.</param>
    /// <param name="level">Only arenas on which those of these levels meet (nivå); all of them when left out.</param>
    /// <param name="standing">Whether they exist, are proposed or are only wanted (ställning); all of them when null, and none when the list is empty.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="arenas">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<ArenaMap?> GetArenaMapAsync(
        [AsOf] DateOnly asOf,
        IReadOnlyList<ArenaLevel>? level,
        [DefaultValueSyntax("[ESTABLISHED]")] IReadOnlyList<Standing>? standing,
        ArenasDb db,
        ArenaByIdDataLoader arenas,
        CancellationToken cancellationToken)
    {
        var meant = db.Arenas.NotOutOn(asOf).OfStanding(standing);
        if (level is not null) meant = meant.Where(arena => level.Contains(arena.Level));

        var ids = await meant.OrderBy(arena => arena.SortName).ThenBy(arena => arena.Key).Select(arena => arena.Id).ToListAsync(cancellationToken);
        var edges = await db.RelationsOn(asOf)
            .Where(relation => meant.Any(arena => arena.Id == relation.From) && meant.Any(arena => arena.Id == relation.Target))
            .OrderBy(relation => relation.Key)
            .Select(ArenaRelationView.Of)
            .ToListAsync(cancellationToken);
        var views = await arenas.LoadRequiredAsync(ids, cancellationToken);
        return new ArenaMap(asOf, [.. views.Select(arena => new ArenaMapNode(arena.Validity.On(asOf) ?? Certainty.Uncertain, arena))], edges);
    }
}
