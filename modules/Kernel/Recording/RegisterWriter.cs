using System.Text.Json.Nodes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <summary>
/// The one way into the register: documents become other ones, their rows follow, each change is a version, and the rules of all modules
/// are asked before anything is committed. The caller begins the writing, and commits or rolls back.
/// </summary>
internal sealed class RegisterWriter(IServiceProvider services, RecordStore store, RecordKinds kinds, ChangeLog log, IMediator mediator)
{
    // So many documents are read, or written, at once; the memory that it takes does not grow with an import.
    private const int Most = 500;

    /// <summary>Reads all documents, and unless something is wrong writes them.</summary>
    /// <param name="changes">Each record once.</param>
    /// <param name="act">By whom and why.</param>
    /// <param name="known">Faults that were found before; then nothing is written, and the others are found too.</param>
    /// <param name="progress">Told how many of the documents have been written.</param>
    /// <param name="cancellationToken">Ends it; nothing is to be committed then.</param>
    public async Task<RegisterChange> ApplyAsync(
        IReadOnlyList<DocumentChange> changes, Act act, IReadOnlyList<SeedFault> known, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var (number, recordedAt) = await log.NextAsync(cancellationToken);
        var all = new RegisterChange(act, recordedAt);
        if (changes.Count == 0) all.Add(known);
        var written = new List<WrittenVersion>();
        for (var round = changes; round.Count > 0; round = all.TakeFurther())
        {
            var pointers = new Dictionary<Guid, List<(string, string)>>();
            all.Add(await ReadAllAsync(round, pointers, cancellationToken));
            if (round == changes) all.Add(known);
            if (all.Faults.Count > 0) return all;

            await WriteRowsAsync(round, progress, cancellationToken);
            await WriteVersionsAsync(round, pointers, number, recordedAt.ToUnixTimeMilliseconds(), written, cancellationToken);
            all.Begin(round);
            await mediator.Publish(new RegisterChanging(all), cancellationToken);
            if (all.Faults.Count > 0) return all;
        }

        await log.WriteAsync(number, all, written, cancellationToken);
        return all;
    }

    /// <summary>Writes the rows of all records that are there, which have none yet.</summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in kinds.ByCollection.Values)
        {
            for (var after = ""; ;)
            {
                var page = await store.PageAsync(kind.Collection, after, Most, cancellationToken);
                await WriteRowsAsync([.. page.Select(record => new DocumentChange(record.Kind, record.Key, record.Id, null, record.Document))], null, cancellationToken);
                if (page.Count < Most) break;
                after = page[^1].Key;
            }
        }
    }

    private async Task<List<SeedFault>> ReadAllAsync(IReadOnlyList<DocumentChange> changes, Dictionary<Guid, List<(string, string)>> pointers, CancellationToken cancellationToken)
    {
        var reading = new SeedReading(kinds.KeyTypes);
        foreach (var (reader, some) in Shared(changes)) new SeedFile(reader, some, change => change.After, reading).Read(reader);
        await reading.CheckAsync(store, cancellationToken);
        foreach (var pointer in reading.Pointers)
        {
            if (!pointers.TryGetValue(pointer.Change.Id, out var targets)) pointers[pointer.Change.Id] = targets = [];
            var (key, place) = (pointer.Key, "$" + pointer.Path[(pointer.Path.IndexOf(']', StringComparison.Ordinal) + 1)..]);
            if (!targets.Contains((key, place))) targets.Add((key, place));
        }

        return reading.Faults;
    }

    private async Task WriteRowsAsync(IReadOnlyList<DocumentChange> changes, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var (reader, some) in Shared(changes))
        {
            // What was read before was right then: its faults, if a later program finds any, are not those of this change.
            var before = new SeedFile(reader, some, change => change.Before, new SeedReading(kinds.KeyTypes)).Read(reader);
            if (before.Count > 0)
            {
                reader.Db.RemoveRange(before);
                await reader.Db.SaveChangesAsync(cancellationToken);
                reader.Db.ChangeTracker.Clear();
            }

            var (fresh, _) = Shared(some).Single();
            fresh.Db.AddRange(new SeedFile(fresh, some, change => change.After, new SeedReading(kinds.KeyTypes)).Read(fresh));
            await fresh.Db.SaveChangesAsync(cancellationToken);
            fresh.Db.ChangeTracker.Clear();
            done += some.Count;
            progress?.Report(new ImportProgress(done, changes.Count));
        }
    }

    private async Task WriteVersionsAsync(
        IReadOnlyList<DocumentChange> changes, Dictionary<Guid, List<(string Target, string Place)>> pointers, long number, long now, List<WrittenVersion> written, CancellationToken cancellationToken)
    {
        foreach (var some in changes.Chunk(Most))
        {
            var parts = some.SelectMany(PartsOf).ToList();
            var known = await store.FindAsync([.. parts.Select(part => part.Key)], cancellationToken);
            foreach (var (change, key, document) in parts)
            {
                var head = known.GetValueOrDefault(key);
                var isWhole = key == change.Key;
                var version = (head?.Version ?? 0) + 1;
                var text = document is null ? null : Documents.Write(document);
                var row = new RecordHead(
                    SeedId.For(kinds.TypeOf(key), key), key, kinds.TypeOf(key), isWhole ? change.Kind.Collection : null, change.Id, version, head?.CreatedAt ?? now, now, document is null);
                await (head is null ? store.InsertAsync(row, isWhole ? text : null, cancellationToken) : store.UpdateAsync(row, isWhole ? text : null, cancellationToken));
                await store.InsertVersionAsync(row.Id, version, number, text, cancellationToken);
                written.Add(new WrittenVersion(row.Id, version, text));
            }

            foreach (var change in some) await store.PointAsync(change.Id, pointers.GetValueOrDefault(change.Id) ?? [], change.Before is null && change.Version == 0, cancellationToken);
        }
    }

    /// <summary>The record and those of its parts that become others.</summary>
    private static IEnumerable<(DocumentChange Change, string Key, JsonObject? Document)> PartsOf(DocumentChange change)
    {
        var before = Keyed(change.Before);
        var after = Keyed(change.After);
        return after.Where(part => !before.TryGetValue(part.Key, out var old) || part.Key == change.Key || !JsonNode.DeepEquals(old, part.Value))
            .Select(part => (change, part.Key, (JsonObject?)part.Value))
            .Concat(before.Keys.Where(key => !after.ContainsKey(key)).Select(key => (change, key, (JsonObject?)null)));
    }

    private static Dictionary<string, JsonObject> Keyed(JsonObject? document)
        => document is null ? [] : Documents.KeyedIn(document).ToDictionary(part => part.Key, part => part.Part);

    /// <summary>The documents of each module, some at a time, with a reader for them.</summary>
    private IEnumerable<(IRecordReader Reader, IReadOnlyList<DocumentChange> Changes)> Shared(IReadOnlyList<DocumentChange> changes)
    {
        for (var i = 0; i < kinds.Modules; i++)
        {
            foreach (var some in changes.Where(change => kinds.ModuleOf(change.Kind) == i).Chunk(Most))
                yield return (services.GetServices<IRecordReader>().ElementAt(i), some);
        }
    }
}

/// <summary>How far an import has come.</summary>
/// <param name="Done">Records that have been written.</param>
/// <param name="Total">Records that are to be written.</param>
public sealed record ImportProgress(int Done, int Total);
