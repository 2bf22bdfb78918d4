using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Samverkan.Kernel.Storage;

/// <summary>One file in WAL mode: readers see a snapshot and hinder nobody, and what has been answered is on disk.</summary>
internal sealed class SqliteDatabase : Database
{
    private const string EachConnection = "PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000;";

    // "SAMV": the file says by itself whose it is.
    private const long ApplicationId = 0x53414D56;

    private static readonly string Claim = string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}");

    private readonly SqliteFile file;
    private readonly string connectionString;

    // The folder of a database that goes with the program.
    private string? temporary;

    public SqliteDatabase(string connectionString, string contentRoot)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString)
        {
            ForeignKeys = true,
            DefaultTimeout = (int)Patience.TotalSeconds,
        };
        settings.DataSource = Path.GetFullPath(settings.DataSource, Path.GetFullPath(contentRoot));
        file = new SqliteFile(settings.DataSource);
        this.connectionString = settings.ConnectionString;
    }

    public override WordIndex Words { get; } = new SqliteWordIndex();

    public override void Configure(DbContextOptionsBuilder options, string historyTable)
        => options.UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable(historyTable).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));

    public override DbConnection CreateConnection() => new SqliteConnection(connectionString);

    public override string Among(string column, string parameter) => $"{column} IN (SELECT value FROM json_each({parameter}))";

    // The driver stores a Guid as text in capital letters.
    public override object ListOf<T>(IReadOnlyCollection<T> values)
        => JsonSerializer.Serialize(values.Select(value => value is Guid id ? id.ToString().ToUpperInvariant() : value!.ToString()));

    public override async Task OpenAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, EachConnection, cancellationToken);
    }

    public override DbTransaction BeginRead(DbConnection connection)
        => ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true);

    public override DbTransaction BeginWrite(DbConnection connection)
        => ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false);

    public override Task<IDisposable> LockAsync(CancellationToken cancellationToken) => file.LockAsync(cancellationToken);

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        file.RefuseEmptied();
        await using var connection = CreateConnection();
        await OpenAsync(connection, cancellationToken);
        await ClaimAsync(connection, cancellationToken);
        await ReadBackAsync(connection, "journal_mode = WAL", "wal", cancellationToken);
        await ReadBackAllAsync(connection, cancellationToken);

        // A file that cannot be written shows itself here, and not in the middle of a change. To begin is not enough:
        // on such a file SQLite makes a reading transaction of it, and says no only to a write.
        await ExecuteAsync(connection, "BEGIN IMMEDIATE; " + Claim + "; COMMIT;", cancellationToken);
    }

    public override async Task CheckAsync(CancellationToken cancellationToken)
    {
        // Opening would make a new file where there is none.
        file.RefuseMissing();
        await using var connection = CreateConnection();
        await OpenAsync(connection, cancellationToken);
        await ReadBackAsync(connection, "application_id", ApplicationId.ToString(CultureInfo.InvariantCulture), cancellationToken);
        await ReadBackAllAsync(connection, cancellationToken);
    }

    public override async Task<IReadOnlyList<string>> ReadAsync(string table, string column, CancellationToken cancellationToken)
    {
        await using var connection = CreateConnection();
        await OpenAsync(connection, cancellationToken);
        var values = new List<string>();
        if (await ScalarAsync(connection, $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{table}'", cancellationToken) == "0") return values;

        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT \"{column}\" FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) values.Add(reader.GetString(0));
        return values;
    }

    public override async Task ClearMigrationLockAsync(CancellationToken cancellationToken)
    {
        await using var connection = CreateConnection();
        await OpenAsync(connection, cancellationToken);
        if (await ScalarAsync(connection, "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'", cancellationToken) != "0")
            await ExecuteAsync(connection, "DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
    }

    public override void MarkFilled() => file.MarkFilled();

    public override async Task<Database> CreatePastAsync(long change, CancellationToken cancellationToken)
    {
        var past = await PastSqliteDatabase.CreateAsync(new SqliteConnectionStringBuilder(connectionString).DataSource, change, cancellationToken);
        return new SqliteDatabase($"Data Source={past};Pooling=False", Path.GetDirectoryName(past)!) { temporary = Path.GetDirectoryName(past) };
    }

    public override void Dispose()
    {
        base.Dispose();
        if (temporary is not null) Directory.Delete(temporary, recursive: true);
    }

    public override StorageException? Explain(Exception exception) => file.Explain(exception);

    private async Task ClaimAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var owner = await ScalarAsync(connection, "PRAGMA application_id", cancellationToken);
        if (owner == ApplicationId.ToString(CultureInfo.InvariantCulture)) return;
        if (owner != "0" || await ScalarAsync(connection, "SELECT COUNT(*) FROM sqlite_master", cancellationToken) != "0")
            throw file.Foreign();

        await ExecuteAsync(connection, Claim, cancellationToken);
    }

    private async Task ReadBackAllAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await ReadBackAsync(connection, "journal_mode", "wal", cancellationToken);
        await ReadBackAsync(connection, "synchronous", "2", cancellationToken);
        await ReadBackAsync(connection, "foreign_keys", "1", cancellationToken);
        await ReadBackAsync(connection, "busy_timeout", "5000", cancellationToken);
    }

    private async Task ReadBackAsync(DbConnection connection, string pragma, string expected, CancellationToken cancellationToken)
    {
        var actual = await ScalarAsync(connection, "PRAGMA " + pragma, cancellationToken);
        if (actual != expected) throw file.WrongSetting(pragma, expected, actual);
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<string?> ScalarAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }
}
