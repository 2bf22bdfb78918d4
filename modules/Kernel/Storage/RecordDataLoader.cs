using System.Collections.Concurrent;

namespace Samverkan.Kernel.Storage;

/// <summary>Loads records by their id and keeps them for all operations, until somebody changes the register.</summary>
/// <remarks>For views that follow from the register alone. An operation that writes neither uses what is kept nor adds to it.</remarks>
public abstract class RecordDataLoader<TKey, TView>(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session)
    : BatchDataLoader<TKey, TView>(scheduler, options)
    where TKey : notnull
    where TView : class
{
    /// <summary>Asks the owner for records that are not kept yet. A key that is left out of the answer has none.</summary>
    /// <param name="keys">Each once.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    protected abstract Task<IReadOnlyDictionary<TKey, TView>> AskAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected sealed override async Task<IReadOnlyDictionary<TKey, TView>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
        => await session.RecordsAsync(cancellationToken) is { } records
            ? await LoadAsync(records.Of<TKey, TView>(), keys, cancellationToken)
            : await AskAsync(keys, cancellationToken);

    private async Task<IReadOnlyDictionary<TKey, TView>> LoadAsync(
        ConcurrentDictionary<TKey, TView> kept, IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<TKey, TView>(keys.Count);
        List<TKey>? missing = null;
        foreach (var key in keys)
        {
            if (kept.TryGetValue(key, out var view)) found.Add(key, view);
            else (missing ??= []).Add(key);
        }

        if (missing is null) return found;
        foreach (var (key, view) in await AskAsync(missing, cancellationToken))
        {
            found.Add(key, view);
            RecordCache.Records.Keep(kept, key, view);
        }

        return found;
    }
}
