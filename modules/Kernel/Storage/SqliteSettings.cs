using System.Data.Common;

namespace Samverkan.Kernel.Storage;

/// <summary>What makes a connection keep the promises: set on each, and read back, because SQLite says nothing when it cannot.</summary>
internal sealed class SqliteSettings(SqliteFile file)
{
    // What SQLite has unless told otherwise, and no migration tells it.
    private const int PageSize = 4096;
    private const long MostPages = 4_294_967_294;

    private const string EachConnection = "PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000;";

    public static async Task SetAsync(DbConnection connection, CancellationToken cancellationToken)
        => await connection.ExecuteAsync(EachConnection, cancellationToken);

    /// <summary>Has SQLite say that the disk is full when the file would become larger; 0 is as large as the disk. A bound below its size is taken for its size.</summary>
    public static void Bound(DbConnection connection, int megabytes)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A number.
        command.CommandText = FormattableString.Invariant($"PRAGMA max_page_count = {(megabytes > 0 ? megabytes * 1024L * 1024 / PageSize : MostPages)}");
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <exception cref="StorageException">It is not what it should be.</exception>
    public async Task ReadBackAsync(DbConnection connection, string pragma, string expected, CancellationToken cancellationToken)
    {
        var actual = await connection.ScalarAsync("PRAGMA " + pragma, cancellationToken);
        if (actual != expected) throw file.WrongSetting(pragma, expected, actual);
    }

    public async Task ReadBackAllAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await ReadBackAsync(connection, "journal_mode", "wal", cancellationToken);
        await ReadBackAsync(connection, "synchronous", "2", cancellationToken);
        await ReadBackAsync(connection, "foreign_keys", "1", cancellationToken);
        await ReadBackAsync(connection, "busy_timeout", "5000", cancellationToken);
    }

    /// <summary>What of it is not as it should be, in words.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await ReadBackAllAsync(connection, cancellationToken);
            return [];
        }
        catch (StorageException fault)
        {
            return [fault.Message];
        }
    }
}
