using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <summary>Who may change which record: administrators all, editors what their own organization answers for.</summary>
public sealed class RecordRights
{
    // An agreement belongs to a body, a body to an organization: nothing is further away than a seat of an arena under a body.
    private const int Deepest = 5;
    private const string Organizations = "org/";

    private readonly RecordStore store;
    private readonly RecordKinds kinds;

    internal RecordRights(RecordStore store, RecordKinds kinds) => (this.store, this.kinds) = (store, kinds);

    /// <summary>Whether the caller may change a record that is there.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="recordId">Of a record or of a part.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public async ValueTask<bool> MayChangeAsync(Caller caller, Guid recordId, CancellationToken cancellationToken)
    {
        if (caller.Role is AccountRole.Administrator) return true;
        if (caller is not { Role: AccountRole.Editor, Organization: not null }) return false;
        return await store.WholeAsync(recordId, cancellationToken) is { } record
            && (await OrganizationsAsync([new DocumentChange(record.Kind, record.Key, record.Id, record.Document, null)], cancellationToken))[0].Before.Contains(caller.Organization);
    }

    /// <summary>The keys of those that the caller may not change.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="records">Records that are there.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public async Task<IReadOnlyList<string>> RefusedAsync(Caller caller, IReadOnlyList<StoredDocument> records, CancellationToken cancellationToken)
    {
        if (caller.Role is AccountRole.Administrator || records.Count == 0) return [];
        var owners = await OrganizationsAsync([.. records.Select(record => new DocumentChange(record.Kind, record.Key, record.Id, record.Document, null))], cancellationToken);
        return [.. records.Where((_, i) => caller is not { Role: AccountRole.Editor, Organization: { } own } || !owners[i].Before.Contains(own)).Select(record => record.Key)];
    }

    /// <summary>A fault for each change that the caller may not make: both what the record is and what it is to be must be the own organization's.</summary>
    internal async Task<IReadOnlyList<SeedFault>> RefusalsAsync(Caller caller, IReadOnlyList<DocumentChange> changes, CancellationToken cancellationToken)
    {
        if (caller.Role is AccountRole.Administrator || changes.Count == 0) return [];
        if (caller is not { Role: AccountRole.Editor, Organization: { } own }) return [.. changes.Select(Refused)];

        var owners = await OrganizationsAsync(changes, cancellationToken);
        return [.. changes.Where((change, i) => (change.Before is not null && !owners[i].Before.Contains(own)) || (change.After is not null && !owners[i].After.Contains(own))).Select(Refused)];
    }

    private static SeedFault Refused(DocumentChange change)
    {
        var (file, place) = change.PlaceOf("$");
        return new SeedFault(file, place, "The account may not change this.", "a record of the own organization, or that it convenes or answers for") { Kind = FaultKind.Refused };
    }

    /// <summary>The organizations that answer for each document before and after, read level by level.</summary>
    private async Task<List<(HashSet<string> Before, HashSet<string> After)>> OrganizationsAsync(IReadOnlyList<DocumentChange> changes, CancellationToken cancellationToken)
    {
        var owners = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var change in changes.Where(change => change is { Before: null, After: not null })) owners[change.Key] = [.. change.Kind.Owners.SelectMany(change.After!.KeysOf)];
        var wanted = changes.SelectMany(change => new[] { change.Before, change.After }.OfType<System.Text.Json.Nodes.JsonObject>().SelectMany(document => change.Kind.Owners.SelectMany(document.KeysOf))).ToHashSet();
        for (var depth = 0; depth < Deepest && wanted.Count > 0; depth++)
        {
            var unknown = wanted.Where(key => !key.StartsWith(Organizations, StringComparison.Ordinal) && !owners.ContainsKey(key)).ToList();
            var found = await store.DocumentsAsync(unknown, cancellationToken);
            foreach (var key in unknown) owners[key] = found.TryGetValue(key, out var record) ? [.. record.Kind.Owners.SelectMany(record.Document.KeysOf)] : [];
            wanted = [.. unknown.SelectMany(key => owners[key])];
        }

        return [.. changes.Select(change => (Reached(change, change.Before), Reached(change, change.After)))];

        HashSet<string> Reached(DocumentChange change, System.Text.Json.Nodes.JsonObject? document)
        {
            if (document is null) return [];
            if (change.Key.StartsWith(Organizations, StringComparison.Ordinal)) return [change.Key];
            var reached = change.Kind.Owners.SelectMany(document.KeysOf).ToHashSet();
            for (var depth = 0; depth < Deepest; depth++) reached.UnionWith([.. reached.SelectMany(key => owners.GetValueOrDefault(key) ?? [])]);
            return reached;
        }
    }
}
