using Microsoft.EntityFrameworkCore;

namespace Samverkan.Kernel;

/// <summary>A row that has a readable key beside its id.</summary>
public interface IKeyed
{
    /// <summary>Readable and stable, for example arena/natverk-skola.</summary>
    string Key { get; }

    /// <summary>The id without its type.</summary>
    Guid IdValue { get; }
}

/// <summary>The keys that begin alike, and the type in the graph that they stand for.</summary>
/// <param name="Prefix">Up to the slash.</param>
/// <param name="Type">The name of the type in the graph.</param>
public abstract record KeyTable(string Prefix, string Type)
{
    /// <summary>The keys of the rows of one entity.</summary>
    /// <typeparam name="TRow">The entity.</typeparam>
    /// <param name="prefix">Up to the slash.</param>
    /// <param name="type">The name of the type in the graph.</param>
    public static KeyTable Of<TRow>(string prefix, string type)
        where TRow : class, IKeyed
        => new Table<TRow>(prefix, type);

    internal abstract Task<IReadOnlyList<IKeyed>> FindAsync(DbContext db, IReadOnlyList<string> keys, CancellationToken cancellationToken);

    internal abstract Task<List<string>> AllAsync(DbContext db, CancellationToken cancellationToken);

    private sealed record Table<TRow>(string Prefix, string Type) : KeyTable(Prefix, Type)
        where TRow : class, IKeyed
    {
        internal override async Task<IReadOnlyList<IKeyed>> FindAsync(DbContext db, IReadOnlyList<string> keys, CancellationToken cancellationToken)
            => await db.Set<TRow>().AsNoTracking().Where(row => keys.Contains(row.Key)).ToListAsync(cancellationToken);

        internal override Task<List<string>> AllAsync(DbContext db, CancellationToken cancellationToken)
            => db.Set<TRow>().Select(row => row.Key).ToListAsync(cancellationToken);
    }
}

/// <summary>Finds what keys stand for in the tables of one module.</summary>
public static class KeyTables
{
    /// <summary>The type in the graph of each beginning, as a seeder wants to know it.</summary>
    /// <param name="tables">Of the module.</param>
    public static IReadOnlyDictionary<string, string> Types(this IEnumerable<KeyTable> tables) => tables.ToDictionary(table => table.Prefix, table => table.Type);

    /// <summary>One statement for each beginning that is asked for; all keys are read only when one that was asked for is not known.</summary>
    /// <param name="db">Opened for this call.</param>
    /// <param name="tables">Of the module.</param>
    /// <param name="keys">That are asked for.</param>
    /// <param name="cancellationToken">Ends the questions.</param>
    public static async Task<KeysFound<Guid>> FindKeysAsync(
        this DbContext db, IReadOnlyList<KeyTable> tables, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var alike in keys.Distinct().GroupBy(key => key.Split('/', 2)[0]))
        {
            if (tables.FirstOrDefault(table => table.Prefix == alike.Key) is not { } table) continue;
            foreach (var row in await table.FindAsync(db, [.. alike], cancellationToken)) found[row.Key] = row.IdValue;
        }

        var unknown = keys.Distinct().Where(key => !found.ContainsKey(key)).ToList();
        List<string> all = [];
        if (unknown.Count > 0)
        {
            foreach (var table in tables) all.AddRange(await table.AllAsync(db, cancellationToken));
        }

        return new KeysFound<Guid>(found, unknown.ToDictionary(key => key, key => NearestKeys.To(key, all)));
    }
}
