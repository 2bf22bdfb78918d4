using System.Text.Json.Nodes;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <summary>What records that are given make of the documents that are there.</summary>
internal sealed class GivenRecords(RecordStore store, RecordKinds kinds)
{
    private readonly List<DocumentChange> changes = [];
    private readonly Dictionary<string, DocumentChange> pending = new(StringComparer.Ordinal);

    public List<SeedFault> Faults { get; } = [];

    /// <summary>How many are as they were.</summary>
    public int Unchanged { get; private set; }

    /// <summary>The changes that the records come to, each record once.</summary>
    /// <param name="given">In their order: a later one may add to an earlier one. Their documents become those of the changes: of many thousands nobody needs two.</param>
    /// <param name="mayReplace">Whether one may take the place of a record that is there.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<DocumentChange>> ChangesAsync(IReadOnlyList<GivenRecord> given, bool mayReplace, CancellationToken cancellationToken)
    {
        foreach (var some in given.Chunk(500))
        {
            var stored = await store.DocumentsAsync([.. some.Select(record => record.Key).Where(key => key.Length > 0).Distinct()], cancellationToken);
            foreach (var record in some) await TakeAsync(record, stored, mayReplace, cancellationToken);
        }

        var changed = changes.Where(change => change.Before is null || !JsonNode.DeepEquals(change.Before, change.After)).ToList();
        Unchanged = changes.Count - changed.Count;
        return changed;
    }

    private async Task TakeAsync(GivenRecord given, IReadOnlyDictionary<string, StoredDocument> stored, bool mayReplace, CancellationToken cancellationToken)
    {
        var known = pending.GetValueOrDefault(given.Key) ?? (stored.TryGetValue(given.Key, out var before) ? Opened(before) : null);
        if (given.Document.ContainsKey("addTo"))
        {
            if (known is null) Faults.Add(await UnknownAsync(given, cancellationToken));
            else AddTo(known, given);
            return;
        }

        if (known is null || pending.ContainsKey(given.Key) && known.Before is null)
        {
            var kind = kinds.ByCollection[given.Collection];
            if (given.IsPartial) Documents.RemoveNulls(given.Document);
            known = new DocumentChange(kind, given.Key, given.Key.Length > 0 && kinds.KeyTypes.ContainsKey(given.Key.Split('/')[0]) ? SeedId.For(kinds.TypeOf(given.Key), given.Key) : Guid.NewGuid(), null, given.Document);
            known.ComesFrom(given);
            Remember(known);
            return;
        }

        if (!mayReplace)
            Faults.Add(new SeedFault(given.File, given.PlaceOf("$.key"), $"The key '{given.Key}' stands in the register already.", "a key that no other record has, or addTo in its place") { Kind = FaultKind.Duplicate, Keys = [given.Key] });

        known.ComesFrom(given);
        if (given.IsPartial)
        {
            foreach (var (merged, place) in Documents.Overlay(known.After!, given.Document)) known.ComesFrom(given, merged, place);
        }
        else
        {
            known.After = given.Document;
        }

        Remember(known);
    }

    private void AddTo(DocumentChange known, GivenRecord given)
    {
        foreach (var (i, text) in given.Document.KeysOf("closes").Index())
        {
            var open = known.After!.ArrayOf("openQuestions");
            if (open.Index().FirstOrDefault(each => each.Item?.GetValue<string>() == text, (-1, null)).Index is >= 0 and var at) open.RemoveAt(at);
            else Faults.Add(new SeedFault(given.File, given.PlaceOf($"$.closes[{i}]"), $"The agreement has no open question '{text}'.", "the text of an open question of an earlier set"));
        }

        foreach (var (merged, place) in Documents.AddTo(known.After!, given.Document)) known.ComesFrom(given, merged, place);
        Remember(known);
    }

    private async Task<SeedFault> UnknownAsync(GivenRecord given, CancellationToken cancellationToken)
    {
        var near = NearestKeys.To(given.Key, pending.Keys.Concat(await store.KeysLikeAsync(given.Key, cancellationToken)));
        return new SeedFault(given.File, given.PlaceOf("$.addTo"), $"Nothing has the key '{given.Key}'.", near.Count == 0 ? "a key that some record has" : $"a key that some record has, such as {string.Join(", ", near)}") { Kind = FaultKind.NotFound, Keys = near };
    }

    private static DocumentChange Opened(StoredDocument stored) => new(stored.Kind, stored.Key, stored.Id, stored.Document, stored.Document.Copy()) { Version = stored.Version };

    private void Remember(DocumentChange change)
    {
        if (pending.GetValueOrDefault(change.Key) != change) changes.Add(change);
        pending[change.Key] = change;
    }
}
