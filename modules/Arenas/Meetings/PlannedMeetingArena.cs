using Samverkan.Agreements.Contracts;
using Samverkan.Arenas.Contracts;

namespace Samverkan.Arenas.Meetings;

/// <summary>What this module adds to a meeting that an agreement foresees.</summary>
[ObjectType<PlannedMeetingView>]
internal static class PlannedMeetingArena
{
    /// <summary>The arena that is to meet (samverkansarena), which can be one that is only proposed; null when the sources name none.</summary>
    /// <param name="meeting">The meeting that is planned.</param>
    /// <param name="arenas">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<ArenaView?> GetArenaAsync([Parent] PlannedMeetingView meeting, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => meeting.ArenaId is { } id ? await arenas.LoadAsync(id, cancellationToken) : null;
}
