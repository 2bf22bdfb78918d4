using System.Text.Json.Nodes;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Needs;

/// <summary>A need for an arena is met when the arena comes to exist (domain model 6.5), unless the same change says itself what the need is.</summary>
internal sealed class MetNeeds(DialoguesDb db, RecordStore store) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var arenas = change.LatestOf("arenas").Where(each => each.Before is { } before && IsEstablished(each.After) && !IsEstablished(before)).ToDictionary(each => new ArenaId(each.Id), each => each.Key);
        if (arenas.Count == 0) return;

        var wanted = arenas.Keys.Select(arena => (ArenaId?)arena).ToList();
        var waiting = await db.Needs.AsNoTracking()
            .Where(need => wanted.Contains(need.WantedArena) && need.State != NeedState.Met && need.State != NeedState.Dropped)
            .OrderBy(need => need.Key).Select(need => new { need.Key, need.WantedArena }).ToListAsync(cancellationToken);
        var told = change.Records.Select(record => record.Key).ToHashSet();
        var needs = await store.DocumentsAsync([.. waiting.Select(need => need.Key).Where(key => !told.Contains(key))], cancellationToken);
        foreach (var need in waiting.Where(need => needs.ContainsKey(need.Key)))
        {
            var met = needs[need.Key].Document.Copy();
            met["state"] = GraphNames.Of(NeedState.Met);
            if (!met.KeysOf("addressedBy").Contains(arenas[need.WantedArena!.Value])) met.ArrayOf("addressedBy").Add(arenas[need.WantedArena!.Value]);
            change.Also(needs[need.Key], met);
        }
    }

    private static bool IsEstablished(JsonObject? arena) => arena?.TextOf("standing") == GraphNames.Of(Standing.Established);
}
