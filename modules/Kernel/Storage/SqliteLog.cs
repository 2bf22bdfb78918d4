using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Samverkan.Kernel.Storage;

/// <summary>The write-ahead log beside the database file: what has been written and not been moved into the file yet.</summary>
/// <remarks>
/// SQLite moves it after every thousand pages, but begins to use the log from its start again only in a moment when nobody reads in it, and
/// where many read there is none. So it is emptied in calm moments; when it has grown, writers wait for the readers that are in it; and when
/// somebody reads in it without end, changes are refused before the disk is full.
/// </remarks>
internal sealed class SqliteLog(string databasePath, StorageOptions options)
{
    private const long Pressing = 64 * 1024 * 1024;
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);
    private readonly string path = databasePath + "-wal";

    public long Size => new FileInfo(path) is { Exists: true } log ? log.Length : 0;

    /// <summary>Whether it is time to empty the log.</summary>
    public bool IsDue => Size > Pressing || (Size > 0 && DateTime.UtcNow - File.GetLastWriteTimeUtc(path) > Calm);

    /// <exception cref="StorageException">Nothing may be written until the log has been emptied.</exception>
    public void RefuseTooLong()
    {
        if (Size <= options.MaxLogMegabytes * 1024L * 1024) return;
        throw new StorageException(string.Create(CultureInfo.InvariantCulture,
            $"The log {path} has grown beyond {options.MaxLogMegabytes} MB (Storage:MaxLogMegabytes), because somebody has been reading in it all the time. Look for a program that keeps the database open, and stop it; changes are taken again by themselves.")) { Fault = StorageFault.Busy };
    }

    /// <summary>Moves everything into the database file and empties the log.</summary>
    /// <returns>Whether it is empty; it is not when somebody reads in it for longer than the connection's patience.</returns>
    public static async Task<bool> EmptyAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync("PRAGMA busy_timeout = 2000", cancellationToken);
        return await connection.ScalarAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken) == "0";
    }
}
