using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Samverkan.Kernel.Storage;

/// <summary>What one kind of database does in its own way. All else that is stored goes by EF Core and standard SQL.</summary>
internal abstract class Database : IDisposable
{
    private const int MostKept = 32;
    private readonly ConcurrentBag<KeptConnection> kept = [];

    /// <summary>Writers wait here, not in the database.</summary>
    public WriterQueue Writers { get; } = new(Patience);

    /// <summary>The records that have been read, as long as nothing is written.</summary>
    public RecordCache Records { get; } = new();

    /// <summary>The forms in which views are read past EF Core, each made once for each module that has the table.</summary>
    public ConcurrentDictionary<(object Read, Type Db), object> Forms { get; } = [];

    /// <summary>Finds entries by their words.</summary>
    public abstract WordIndex Words { get; }

    /// <summary>How long a writer waits for another one.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(5);

    /// <summary>Tells EF Core which database it is.</summary>
    public abstract void Configure(DbContextOptionsBuilder options, string historyTable);

    /// <summary>A connection that is not open yet.</summary>
    public abstract DbConnection CreateConnection();

    /// <summary>The condition that a column has one of the values of a parameter.</summary>
    public abstract string Among(string column, string parameter);

    /// <summary>Texts or Guids as the value of the parameter that <see cref="Among"/> names.</summary>
    public abstract object ListOf<T>(IReadOnlyCollection<T> values);

    /// <summary>Opens a connection and sets what belongs to each connection.</summary>
    public abstract Task OpenAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Begins a transaction that sees one snapshot and hinders no writer.</summary>
    public abstract DbTransaction BeginRead(DbConnection connection);

    /// <summary>Begins a transaction that may write from its first statement on.</summary>
    public abstract DbTransaction BeginWrite(DbConnection connection);

    /// <summary>Makes this process the only one that serves the database, until it ends. Whoever asks once more has it already.</summary>
    /// <exception cref="StorageException">Another process serves it.</exception>
    public abstract void Hold();

    /// <summary>Keeps other processes from migrating and seeding; ends with the process at the latest.</summary>
    public abstract Task<IDisposable> LockAsync(CancellationToken cancellationToken);

    /// <summary>Makes sure that the database is ours and behaves as promised, before anything is written to it.</summary>
    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Looks at a prepared database, and changes nothing.</summary>
    /// <exception cref="StorageException">It does not behave as promised.</exception>
    public abstract Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>Makes sure that what was written will be found where others look for it.</summary>
    /// <exception cref="StorageException">It will not.</exception>
    public abstract void CheckPlace();

    /// <summary>Puts what has been written into its final place, when it is time to; else does nothing.</summary>
    /// <param name="atOnce">Whether it is time in any case.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether that went well; if not, somebody hinders it, and it is to be tried again.</returns>
    public abstract Task<bool> TidyAsync(bool atOnce, CancellationToken cancellationToken);

    /// <summary>Writes a copy of the database as it is now into a file, whole or not at all.</summary>
    /// <param name="file">Its whole path.</param>
    /// <param name="look">Throws when the copy is no good.</param>
    /// <param name="cancellationToken">Leaves nothing behind.</param>
    public abstract Task BackUpAsync(string file, Func<string, CancellationToken, Task> look, CancellationToken cancellationToken);

    /// <summary>Puts a copy in the place of the database, whole or not at all.</summary>
    /// <param name="file">Its whole path.</param>
    /// <param name="look">Throws when a file is no good: the copy, what has been made of it, and what has come into its place.</param>
    /// <param name="cancellationToken">Leaves everything as it was.</param>
    /// <returns>Where that lies which was there before; null when there was nothing.</returns>
    public abstract Task<string?> RestoreAsync(string file, Func<string, CancellationToken, Task> look, CancellationToken cancellationToken);

    /// <summary>A copy of the database, to be looked at.</summary>
    /// <param name="file">Its whole path.</param>
    public abstract Database Copy(string file);

    /// <summary>Looks through all of the database and changes nothing.</summary>
    /// <param name="modules">Whose migrations are looked at. A copy may lack some.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    public abstract Task<IReadOnlyList<InspectedPart>> InspectAsync(IReadOnlyList<MigratedDb> modules, CancellationToken cancellationToken);

    /// <summary>All values of a column of text; none when there is no such table.</summary>
    public abstract Task<IReadOnlyList<string>> ReadAsync(string table, string column, CancellationToken cancellationToken);

    /// <summary>Removes the trace of a migration that was killed. Only while the lock is held.</summary>
    public abstract Task ClearMigrationLockAsync(CancellationToken cancellationToken);

    /// <summary>Remembers that there is data now, so that an emptied database is not taken for a new one.</summary>
    public abstract void MarkFilled();

    /// <summary>A connection for one operation: one that has been used before and is still open, or a new one that is not open yet.</summary>
    public KeptConnection Lend() => kept.TryTake(out var known) ? known : new KeptConnection(CreateConnection());

    /// <summary>Keeps the connection, with its prepared statements, for the next operation.</summary>
    /// <param name="connection">Has no transaction any more.</param>
    public void TakeBack(KeptConnection connection)
    {
        if (connection.Connection.State == ConnectionState.Open && kept.Count < MostKept) kept.Add(connection);
        else connection.Dispose();
    }

    public virtual void Dispose()
    {
        foreach (var connection in kept) connection.Dispose();
        Writers.Dispose();
    }

    /// <summary>Makes a database of the register's tables with its records and versions as they were after a change; it goes when it is disposed.</summary>
    public abstract Task<Database> CreatePastAsync(long change, CancellationToken cancellationToken);

    /// <summary>The failure in words that say what to do, or null when it is of another kind.</summary>
    public abstract StorageException? Explain(Exception exception);
}
