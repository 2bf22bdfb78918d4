using System.Text.Json.Nodes;
using MediatR;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <summary>Keeps what others point at: neither a record nor a part goes while anything needs it (INV-04).</summary>
internal sealed class StillPointedAt(RecordStore store) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var gone = change.Latest.SelectMany(record => GoneBy(record).Select(key => (key, record))).ToDictionary(each => each.key, each => each.record);
        if (gone.Count == 0) return;

        var users = (await store.PointingAtAsync([.. gone.Keys], cancellationToken)).ToLookup(pointing => gone[pointing.Target], pointing => pointing.Record.Key);
        foreach (var used in users)
        {
            var keys = used.Distinct().ToList();
            change.Fault(used.Key, "$", $"It is still needed by {string.Join(", ", keys.Take(3))}{(keys.Count > 3 ? $" and {keys.Count - 3} more" : "")} (INV-04).", "something that nothing points at", FaultKind.InUse, keys);
        }
    }

    private static IEnumerable<string> GoneBy(DocumentChange record)
        => record.Before is null ? [] : KeysIn(record.Before).Except(record.After is null ? [] : KeysIn(record.After));

    private static IEnumerable<string> KeysIn(JsonObject document) => Documents.KeyedIn(document).Select(part => part.Key);
}
