using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Samverkan.Kernel.Storage;

/// <summary>What one kind of database does in its own way. All else that is stored goes by EF Core and standard SQL.</summary>
internal abstract class Database
{
    /// <summary>One writer at a time waits here, not in the database.</summary>
    public SemaphoreSlim Writer { get; } = new(1, 1);

    /// <summary>How long a writer waits for another one.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(5);

    /// <summary>Tells EF Core which database it is.</summary>
    public abstract void Configure(DbContextOptionsBuilder options, string historyTable);

    /// <summary>A connection that is not open yet.</summary>
    public abstract DbConnection CreateConnection();

    /// <summary>Opens a connection and sets what belongs to each connection.</summary>
    public abstract Task OpenAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Begins a transaction that sees one snapshot and hinders no writer.</summary>
    public abstract DbTransaction BeginRead(DbConnection connection);

    /// <summary>Begins a transaction that may write from its first statement on.</summary>
    public abstract DbTransaction BeginWrite(DbConnection connection);

    /// <summary>Keeps other processes from migrating and seeding; ends with the process at the latest.</summary>
    public abstract Task<IDisposable> LockAsync(CancellationToken cancellationToken);

    /// <summary>Makes sure that the database is ours and behaves as promised, before anything is written to it.</summary>
    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Looks at a prepared database, and changes nothing.</summary>
    /// <exception cref="StorageException">It does not behave as promised.</exception>
    public abstract Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>All values of a column of text; none when there is no such table.</summary>
    public abstract Task<IReadOnlyList<string>> ReadAsync(string table, string column, CancellationToken cancellationToken);

    /// <summary>Removes the trace of a migration that was killed. Only while the lock is held.</summary>
    public abstract Task ClearMigrationLockAsync(CancellationToken cancellationToken);

    /// <summary>Remembers that there is data now, so that an emptied database is not taken for a new one.</summary>
    public abstract void MarkFilled();

    /// <summary>The failure in words that say what to do, or null when it is of another kind.</summary>
    public abstract StorageException? Explain(Exception exception);
}
