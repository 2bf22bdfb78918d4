using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Data;

/// <summary>Gathers the loads of one level of a query, so that each loader asks once.</summary>
public interface IBatchScheduler
{
    /// <summary>Has <paramref name="dispatch"/> called when all resolvers of the level have said what they need.</summary>
    void Schedule(Func<Task> dispatch);
}

/// <param name="MaxBatchSize">More keys than this go in several batches. SQLite takes 32,766 parameters.</param>
public sealed record DataLoaderOptions(int MaxBatchSize = 1_000);

/// <summary>Made once for each operation; remembers what it has loaded until the operation ends.</summary>
public abstract class DataLoaderBase<TKey, TValue>(IBatchScheduler scheduler, DataLoaderOptions options)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TaskCompletionSource<TValue>> cache = [];
    private readonly Lock gate = new();
    private List<TKey> waiting = [];
    private CancellationToken token;

    /// <summary>The value for a key, once the level's keys have been asked for together.</summary>
    public Task<TValue> LoadAsync(TKey key, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (cache.TryGetValue(key, out var known)) return known.Task;

            var promise = new TaskCompletionSource<TValue>();
            cache[key] = promise;
            token = cancellationToken;
            waiting.Add(key);
            if (waiting.Count == 1) scheduler.Schedule(DispatchAsync);
            return promise.Task;
        }
    }

    /// <summary>The values for many keys, in their order.</summary>
    public Task<TValue[]> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken)
        => Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken)));

    private protected abstract Task<Func<TKey, TValue>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private async Task DispatchAsync()
    {
        List<TKey> keys;
        lock (gate) (keys, waiting) = (waiting, []);

        foreach (var batch in keys.Chunk(options.MaxBatchSize))
        {
            using var span = GraphQLDiagnostics.BatchSpan(GetType(), batch.Length);
            try
            {
                var valueOf = await FetchAsync(batch, token);
                foreach (var key in batch) PromiseOf(key).SetResult(valueOf(key));
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // Every field that waits for the batch fails with it.
                foreach (var key in batch) PromiseOf(key).TrySetException(exception);
            }
        }
    }

    private TaskCompletionSource<TValue> PromiseOf(TKey key)
    {
        lock (gate) return cache[key];
    }
}

/// <summary>One value for a key; null for a key that nothing has.</summary>
public abstract class BatchDataLoader<TKey, TValue>(IBatchScheduler scheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue?>(scheduler, options)
    where TKey : notnull
    where TValue : class
{
    /// <summary>Loads all keys at once. A key that is left out of the answer has no value.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <summary>The values for many keys, in their order; keys that nothing has are left out.</summary>
    public async Task<IReadOnlyList<TValue>> LoadRequiredAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken)
        => [.. (await LoadAsync(keys, cancellationToken)).OfType<TValue>()];

    private protected sealed override async Task<Func<TKey, TValue?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
        => (await LoadBatchAsync(keys, cancellationToken)).GetValueOrDefault;
}

/// <summary>Many values for a key; none for a key that nothing has.</summary>
public abstract class GroupedDataLoader<TKey, TValue>(IBatchScheduler scheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, IReadOnlyList<TValue>>(scheduler, options)
    where TKey : notnull
{
    /// <summary>Loads the groups of all keys at once.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task<Func<TKey, IReadOnlyList<TValue>>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var groups = await LoadGroupedBatchAsync(keys, cancellationToken);
        return key => [.. groups[key]];
    }
}
