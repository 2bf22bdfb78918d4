using System.Data;
using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Samverkan.Kernel.Storage;

/// <summary>One file in WAL mode: readers see a snapshot and hinder nobody, and what has been answered is on disk.</summary>
internal sealed class SqliteDatabase : Database
{
    // "SAMV": the file says by itself whose it is.
    public const string Owner = "1396788566";

    private const string Claim = $"PRAGMA application_id = {Owner}";

    private readonly StorageOptions options;
    private readonly SqliteFile file;
    private readonly SqliteSettings settings;
    private readonly SqliteLog log;
    private readonly SqlitePlace place = new();
    private readonly bool isCreated;
    private readonly string existing;
    private volatile bool isDamaged;
    private bool isCopy;

    // The folder of a database that goes with the program.
    private string? temporary;

    public SqliteDatabase(StorageOptions options, string contentRoot)
    {
        this.options = options;
        var named = new SqliteConnectionStringBuilder(options.ConnectionString)
        {
            ForeignKeys = true,
            DefaultTimeout = (int)Patience.TotalSeconds,
        };
        named.DataSource = Path.GetFullPath(named.DataSource, Path.GetFullPath(contentRoot));
        file = new SqliteFile(named.DataSource);
        settings = new SqliteSettings(file);
        log = new SqliteLog(named.DataSource, options);

        // Once it has been prepared a file that is not there is lost, and not new.
        isCreated = named.Mode == SqliteOpenMode.ReadWriteCreate;
        if (isCreated) named.Mode = SqliteOpenMode.ReadWrite;
        existing = named.ConnectionString;
    }

    public override WordIndex Words { get; } = new SqliteWordIndex();

    public override void Configure(DbContextOptionsBuilder options, string historyTable)
        => options.UseSqlite(existing, sqlite => sqlite.MigrationsHistoryTable(historyTable).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));

    public override DbConnection CreateConnection() => new SqliteConnection(existing);

    public override string Among(string column, string parameter) => $"{column} IN (SELECT value FROM json_each({parameter}))";

    // The driver stores a Guid as text in capital letters.
    public override object ListOf<T>(IReadOnlyCollection<T> values)
        => JsonSerializer.Serialize(values.Select(value => value is Guid id ? id.ToString().ToUpperInvariant() : value!.ToString()));

    public override async Task OpenAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken);
        await SqliteSettings.SetAsync(connection, cancellationToken);
        await settings.ReadBackAsync(connection, "synchronous", "2", cancellationToken);
    }

    public override DbTransaction BeginRead(DbConnection connection)
        => ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true);

    public override DbTransaction BeginWrite(DbConnection connection)
    {
        // Who writes on after something has been lost makes it worse.
        if (isDamaged) throw file.Damaged();
        CheckPlace();
        log.RefuseTooLong();
        SqliteSettings.Bound(connection, options.MaxMegabytes);
        return ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false);
    }

    public override void Hold() => file.Hold();

    public override Task<IDisposable> LockAsync(CancellationToken cancellationToken) => file.LockAsync(cancellationToken);

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        FinishRestore();
        file.RefuseEmptied();
        if (file.IsHeldByUs && log.Size > 0) await LookAfterKillAsync(cancellationToken);
        if (isCreated) file.MakeOwn();
        var connection = new SqliteConnection(existing);
        place.Keep(connection);
        await OpenAsync(connection, cancellationToken);
        await ClaimAsync(connection, cancellationToken);
        await settings.ReadBackAsync(connection, "journal_mode = WAL", "wal", cancellationToken);
        await settings.ReadBackAllAsync(connection, cancellationToken);

        // A file that cannot be written shows itself here, and not in the middle of a change. To begin is not enough:
        // on such a file SQLite makes a reading transaction of it, and says no only to a write.
        await connection.ExecuteAsync("BEGIN IMMEDIATE; " + Claim + "; COMMIT;", cancellationToken);
    }

    public override async Task CheckAsync(CancellationToken cancellationToken)
    {
        // Opening would make a new file where there is none.
        file.RefuseMissing();
        if (isDamaged) throw file.Damaged();
        CheckPlace();
        await using var connection = CreateConnection();
        await OpenAsync(connection, cancellationToken);
        await settings.ReadBackAsync(connection, "application_id", Owner, cancellationToken);
        await settings.ReadBackAllAsync(connection, cancellationToken);
    }

    public override void CheckPlace()
    {
        if (place.HasMoved) throw file.Moved();
    }

    public override async Task<bool> TidyAsync(bool atOnce, CancellationToken cancellationToken)
    {
        if (isDamaged || place.HasMoved || !(atOnce || log.IsDue)) return true;
        await Writers.EnterAsync(cancellationToken);
        try
        {
            await using var connection = new SqliteConnection(existing);
            await OpenAsync(connection, cancellationToken);
            return await SqliteLog.EmptyAsync(connection, cancellationToken);
        }
        finally
        {
            Writers.Leave();
        }
    }

    public override Task BackUpAsync(string file, Func<string, CancellationToken, Task> look, CancellationToken cancellationToken)
        => new SqliteCopies(this.file, look).BackUpAsync(file, cancellationToken);

    public override Task<string?> RestoreAsync(string file, Func<string, CancellationToken, Task> look, CancellationToken cancellationToken)
        => new SqliteCopies(this.file, look).RestoreAsync(file, cancellationToken);

    public override Database Copy(string file)
        => new SqliteDatabase(new StorageOptions { ConnectionString = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString }, "/") { isCopy = true };

    public override async Task<IReadOnlyList<InspectedPart>> InspectAsync(IReadOnlyList<MigratedDb> modules, CancellationToken cancellationToken)
    {
        file.RefuseMissing();
        await using var connection = ReadOnly();
        return await new SqliteInspection(connection, file.Path, modules).RunAsync(cancelled => OpenAsync(connection, cancelled), isCopy ? null : settings.FaultsAsync, cancellationToken);
    }

    public override async Task<IReadOnlyList<string>> ReadAsync(string table, string column, CancellationToken cancellationToken)
    {
        await using var connection = CreateConnection();
        await OpenAsync(connection, cancellationToken);
        return await connection.ColumnAsync(table, column, cancellationToken);
    }

    public override async Task ClearMigrationLockAsync(CancellationToken cancellationToken)
    {
        await using var connection = CreateConnection();
        await OpenAsync(connection, cancellationToken);
        if (await connection.ScalarAsync("SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'", cancellationToken) != "0")
            await connection.ExecuteAsync("DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
    }

    public override void MarkFilled() => file.MarkFilled();

    public override async Task<Database> CreatePastAsync(long change, CancellationToken cancellationToken)
    {
        var past = await PastSqliteDatabase.CreateAsync(file.Path, change, cancellationToken);
        return new SqliteDatabase(new StorageOptions { ConnectionString = $"Data Source={past};Pooling=False" }, Path.GetDirectoryName(past)!) { temporary = Path.GetDirectoryName(past) };
    }

    public override StorageException? Explain(Exception exception)
    {
        var told = file.Explain(exception);
        if (told is { Fault: StorageFault.Damaged }) isDamaged = true;
        return told;
    }

    public override void Dispose()
    {
        base.Dispose();
        place.Dispose();
        file.Dispose();
        if (temporary is not null) Directory.Delete(temporary, recursive: true);
    }

    // A connection that may write moves the log into the file when it is closed, and a damaged file is to be left as it is.
    private SqliteConnection ReadOnly() => new(new SqliteConnectionStringBuilder(existing) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);

    /// <summary>Who ends in good order leaves no log. After any other end the whole file is looked through, once, and quickly.</summary>
    private async Task LookAfterKillAsync(CancellationToken cancellationToken)
    {
        await using var connection = ReadOnly();
        await OpenAsync(connection, cancellationToken);
        if (await connection.ScalarAsync("PRAGMA quick_check(1)", cancellationToken) != "ok") throw file.Damaged();
    }

    private void FinishRestore()
    {
        var restore = new SqliteRestore(file.Path);
        if (!restore.IsBrokenOff) return;
        file.Hold();
        restore.Finish(hasIncoming: false);
    }

    private async Task ClaimAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var owner = await connection.ScalarAsync("PRAGMA application_id", cancellationToken);
        if (owner == Owner) return;
        if (owner != "0" || await connection.ScalarAsync("SELECT COUNT(*) FROM sqlite_master", cancellationToken) != "0")
            throw file.Foreign();

        await connection.ExecuteAsync(Claim, cancellationToken);
    }
}
