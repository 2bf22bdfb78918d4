using System.Data;
using System.Data.Common;

namespace Samverkan.Kernel.Storage;

/// <summary>
/// What one operation sees of the database: one connection and one transaction, opened with the first question, shared by all
/// contexts of the operation and used by one of them at a time.
/// </summary>
/// <remarks>
/// It reads one snapshot until somebody calls <see cref="BeginWriteAsync"/>. A context may have several readers open at once; another
/// context waits until they are closed, so read to the end (ToListAsync) before you ask another module.
/// </remarks>
public sealed class DbSession : IAsyncDisposable, IDisposable
{
    private Database database;
    private readonly ContextGate gate = new();
    private readonly SemaphoreSlim opening = new(1, 1);
    private Lazy<KeptConnection> lent;
    private DbTransaction? transaction;
    private long? version;
    private bool disposed;

    internal DbSession(Database database)
    {
        this.database = database;
        lent = new(database.Lend);
    }

    /// <summary>Whether changes can be saved.</summary>
    public bool IsWriting { get; private set; }

    /// <summary>Begins a transaction in which everything is saved until <see cref="CommitAsync"/>, or nothing. Comes before the first question.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="InvalidOperationException">The operation has read already.</exception>
    /// <exception cref="StorageException">Another operation has been writing for too long, or nothing can be written now.</exception>
    public async Task BeginWriteAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (transaction is not null) throw new InvalidOperationException("A transaction has begun already; begin writing before the first question to the database.");
        await database.Writers.EnterAsync(cancellationToken);
        try
        {
            if (Connection.State != ConnectionState.Open) await database.OpenAsync(Connection, cancellationToken);
            transaction = database.BeginWrite(Connection);
            IsWriting = true;
        }
        catch
        {
            database.Writers.Leave();
            throw;
        }
    }

    /// <summary>Makes all that was saved lasting; what is asked afterwards is read in a new snapshot.</summary>
    /// <param name="cancellationToken">Before the commit begins.</param>
    /// <exception cref="StorageException">It does not last.</exception>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (!IsWriting || transaction is null) throw new InvalidOperationException("There is nothing to commit: BeginWriteAsync has not been called.");

        await RegisterVersion.RaiseAsync(this, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        database.CheckPlace();
        await EndAsync();
    }

    /// <summary>Forgets all that was saved since <see cref="BeginWriteAsync"/>.</summary>
    public Task RollbackAsync() => EndAsync();

    public async ValueTask DisposeAsync()
    {
        if (disposed) return;

        disposed = true;
        var ended = false;
        try
        {
            await EndAsync();
            ended = true;
        }
        finally
        {
            if (lent.IsValueCreated && ended) database.TakeBack(lent.Value);
            else if (lent.IsValueCreated) lent.Value.Dispose();
            gate.Dispose();
            opening.Dispose();
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Reads, and writes, another database than the register's own. Comes before the first question.</summary>
    /// <param name="other">Outlives the session's questions.</param>
    internal void TurnTo(Database other)
    {
        if (lent.IsValueCreated) throw new InvalidOperationException("The operation has asked the register already.");
        (database, lent) = (other, new(other.Lend));
    }

    internal Database Database => database;

    internal DbConnection Connection => lent.Value.Connection;

    /// <summary>The records that have been read before in the snapshot that the operation sees; null where none may be used.</summary>
    /// <param name="cancellationToken">Ends the look.</param>
    internal async ValueTask<RecordCache.Records?> RecordsAsync(CancellationToken cancellationToken)
    {
        // Who writes sees what nobody else does.
        if (IsWriting) return null;
        version ??= await RegisterVersion.ReadAsync(this, cancellationToken);
        return database.Records.At(version.Value);
    }

    /// <summary>Runs a statement that is kept prepared on the connection.</summary>
    /// <param name="sql">The text, one of few.</param>
    /// <param name="parameters">By name.</param>
    /// <param name="run">Gets the command when the connection is free for it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal async Task<T> RunAsync<T>(
        string sql, IReadOnlyList<KeyValuePair<string, object>> parameters, Func<DbCommand, CancellationToken, Task<T>> run, CancellationToken cancellationToken)
    {
        var turn = new object();
        await gate.EnterAsync(turn, turn, cancellationToken);
        try
        {
            await OpenAsync(cancellationToken);
            var command = lent.Value.Command(sql, parameters);
            command.Transaction = transaction;
            SentStatements.Tell(command);
            return await run(command, cancellationToken);
        }
        finally
        {
            gate.Exit(turn);
        }
    }

    internal async Task OpenAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (transaction is not null) return;

        await opening.WaitAsync(cancellationToken);
        try
        {
            if (transaction is not null) return;
            if (Connection.State != ConnectionState.Open) await database.OpenAsync(Connection, cancellationToken);
            transaction = database.BeginRead(Connection);
        }
        finally
        {
            opening.Release();
        }
    }

    /// <summary>Waits for the connection to be free for the context, and puts the command into the transaction.</summary>
    internal async Task EnterAsync(object context, DbCommand command, CancellationToken cancellationToken)
    {
        await gate.EnterAsync(context, command, cancellationToken);
        await OpenAsync(cancellationToken);
        command.Transaction = transaction;
    }

    /// <summary>The command has been answered and its reader is closed.</summary>
    internal void Exit(DbCommand command) => gate.Exit(command);

    private async Task EndAsync()
    {
        var (ended, wrote) = (transaction, IsWriting);
        (transaction, IsWriting, version) = (null, false, null);
        try
        {
            if (ended is not null) await ended.DisposeAsync();
        }
        finally
        {
            if (wrote) database.Writers.Leave();
        }
    }
}
