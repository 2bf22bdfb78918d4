using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Needs;

[ObjectType<NeedView>]
internal static class NeedWantedArena
{
    /// <summary>The arena that is wanted (önskad arena); null when the need asks for none.</summary>
    /// <param name="need">The need.</param>
    /// <param name="arenas">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<ArenaView?> GetWantedArenaAsync([Parent] NeedView need, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => need.WantedArenaId is { } id ? await arenas.LoadAsync(id, cancellationToken) : null;
}

/// <summary>What this module adds to an arena.</summary>
[ObjectType<ArenaView>]
internal static class ArenaWantedBy
{
    /// <summary>The needs that ask for it (önskad genom), in the order of their keys; empty for one that nobody has asked for.</summary>
    /// <param name="arenas">The arenas that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<NeedView>>> GetWantedByAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, DialoguesDb db, CancellationToken cancellationToken)
    {
        var ids = arenas.Select(arena => (ArenaId?)arena.Id).ToList();
        var found = (await db.Needs.Where(need => ids.Contains(need.WantedArena)).OrderBy(need => need.Key).Select(NeedView.Of).ToListAsync(cancellationToken))
            .ToLookup(need => need.WantedArenaId);
        return [.. ids.Select(id => (IReadOnlyList<NeedView>)[.. found[id]])];
    }
}
