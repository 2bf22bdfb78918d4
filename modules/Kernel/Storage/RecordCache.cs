using System.Collections.Concurrent;

namespace Samverkan.Kernel.Storage;

/// <summary>What has been read of the register as it is now. A change of the register, whoever makes it, ends all of it at once.</summary>
internal sealed class RecordCache
{
    private Records current = new(long.MinValue);

    /// <summary>The records of a version; null when a later one is known, whose records an operation with an older snapshot must not see.</summary>
    public Records? At(long version)
    {
        while (true)
        {
            var known = Volatile.Read(ref current);
            if (known.Version == version) return known;
            if (known.Version > version) return null;
            Interlocked.CompareExchange(ref current, new Records(version), known);
        }
    }

    /// <summary>The records of one version of the register, by their types and keys.</summary>
    public sealed class Records(long version)
    {
        /// <summary>A county has some thousand records of a type; what comes after the first ones is read each time.</summary>
        private const int MostOfAType = 20_000;

        private readonly ConcurrentDictionary<Type, object> tables = [];

        public long Version { get; } = version;

        public ConcurrentDictionary<TKey, TView> Of<TKey, TView>()
            where TKey : notnull
            => (ConcurrentDictionary<TKey, TView>)tables.GetOrAdd(typeof(TView), static _ => new ConcurrentDictionary<TKey, TView>());

        public static void Keep<TKey, TView>(ConcurrentDictionary<TKey, TView> table, TKey key, TView view)
            where TKey : notnull
        {
            if (table.Count < MostOfAType) table.TryAdd(key, view);
        }
    }
}
