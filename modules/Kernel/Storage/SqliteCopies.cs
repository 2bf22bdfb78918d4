using Microsoft.Data.Sqlite;

namespace Samverkan.Kernel.Storage;

/// <summary>Copies a database file through SQLite itself, from one snapshot of it: a plain copy of the file loses what lies in the log.</summary>
internal sealed class SqliteCopies(SqliteFile database, Func<string, CancellationToken, Task> look)
{
    /// <summary>A copy under another name, which it gets when it is whole.</summary>
    public async Task BackUpAsync(string file, CancellationToken cancellationToken)
    {
        database.RefuseMissing();
        if (!Directory.Exists(Path.GetDirectoryName(file))) throw new StorageException($"There is no folder {Path.GetDirectoryName(file)}. Make it first, or choose another one.");
        if (file.StartsWith(database.Path, StringComparison.Ordinal)) throw new StorageException($"{file} is a name that belongs to the database itself. Choose another one, best on another disk.");

        var part = file + ".part";
        try
        {
            await CopyAsync(database.Path, part, cancellationToken);
            await look(part, cancellationToken);
            FileDurability.Flush(part);
            FileDurability.Move(part, file, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <returns>Where that lies which was there before; null when there was nothing.</returns>
    public async Task<string?> RestoreAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) throw new StorageException($"There is no file {file}.");
        if (file == database.Path) throw new StorageException($"{file} is the database itself. Name a backup of it.");

        await look(file, cancellationToken);
        using var _ = await database.LockAsync(cancellationToken);
        database.Hold();
        var restore = new SqliteRestore(database.Path);
        try
        {
            await CopyAsync(file, restore.Incoming, cancellationToken);
            await look(restore.Incoming, cancellationToken);
            await CloseAsync(cancellationToken);
            var before = restore.Finish(hasIncoming: true);
            await look(database.Path, cancellationToken);
            await SetModeAsync("WAL", cancellationToken);
            database.MarkFilled();
            return before;
        }
        finally
        {
            File.Delete(restore.Incoming);
        }
    }

    private static async Task CopyAsync(string from, string to, CancellationToken cancellationToken)
    {
        File.Delete(to);
        new SqliteFile(to).MakeOwn();
        await using var source = Connection(from, SqliteOpenMode.ReadOnly);
        await using var target = Connection(to, SqliteOpenMode.ReadWriteCreate);
        await source.OpenAsync(cancellationToken);
        await target.OpenAsync(cancellationToken);
        source.BackupDatabase(target);

        // One file that can be read where nothing may be written.
        await target.ExecuteAsync("PRAGMA journal_mode = DELETE", cancellationToken);
    }

    private async Task SetModeAsync(string mode, CancellationToken cancellationToken)
    {
        await using var connection = Connection(database.Path, SqliteOpenMode.ReadWrite);
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync($"PRAGMA journal_mode = {mode}", cancellationToken);
    }

    /// <summary>Moves the log of the present database into its file, and makes sure that nobody else has it open. One that is damaged is left as it is.</summary>
    private async Task CloseAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(database.Path)) return;
        try
        {
            await SetModeAsync("DELETE", cancellationToken);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is not (5 or 6))
        {
            // It is kept with its log, for somebody to look at.
        }
    }

    private static SqliteConnection Connection(string file, SqliteOpenMode mode)
        => new(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = (int)Database.Patience.TotalSeconds }.ConnectionString);
}
