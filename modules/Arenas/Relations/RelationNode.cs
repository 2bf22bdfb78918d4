using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Relations;

[ObjectType<ArenaRelationView>]
internal static class RelationNode
{
    [NodeResolver]
    public static Task<ArenaRelationView?> GetArenaRelationAsync([ID<ArenaRelationView>] ArenaRelationId id, ArenasDb db, CancellationToken cancellationToken)
        => db.Relations.Where(relation => relation.Id == id).Select(ArenaRelationView.Of).SingleOrDefaultAsync(cancellationToken);
}

/// <summary>How arenas hang together.</summary>
[ObjectType<ArenaView>]
internal static class ArenaRelations
{
    /// <summary>What it is to other arenas, and they to it (relationer), in the order of their keys.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="asOf">Only what may hold on the day (per datum), between arenas that may exist then; inherited from above, else today. Null for all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaRelationView>>> GetRelationsAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, [AsOf] DateOnly? asOf, ArenasDb db, CancellationToken cancellationToken)
    {
        var ids = arenas.Select(arena => arena.Id).Distinct().ToList();
        var found = await db.RelationsOn(asOf)
            .Where(relation => ids.Contains(relation.From) || ids.Contains(relation.Target))
            .OrderBy(relation => relation.Key)
            .Select(ArenaRelationView.Of)
            .ToListAsync(cancellationToken);
        var ends = found
            .SelectMany(relation => new[] { relation.FromId, relation.TargetId }.Distinct(), (relation, end) => (end, relation))
            .ToLookup(pair => pair.end, pair => pair.relation);
        return [.. arenas.Select(arena => (IReadOnlyList<ArenaRelationView>)[.. ends[arena.Id]])];
    }
}

internal static class RelationDays
{
    /// <summary>The relations that may hold on the day between arenas that may exist then; all of them for all time.</summary>
    public static IQueryable<ArenaRelation> RelationsOn(this ArenasDb db, DateOnly? asOf)
    {
        if (asOf is not { } day) return db.Relations;

        var existing = db.Arenas.NotOutOn(day);
        return db.Relations.NotOutOn(day)
            .Where(relation => existing.Any(arena => arena.Id == relation.From) && existing.Any(arena => arena.Id == relation.Target));
    }
}
