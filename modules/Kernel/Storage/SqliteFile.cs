using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Samverkan.Kernel.Storage;

/// <summary>The database file, the two files beside it, and what can be wrong with them.</summary>
/// <remarks>
/// The lock file is locked by the operating system, which lets go of it when the process ends in whatever way. The marker says that
/// the database has held data, because a file that was emptied cannot say so itself.
/// </remarks>
internal sealed class SqliteFile(string path)
{
    private const string Marker = "The database beside this file has held data. Delete both to begin anew.\n";

    private readonly string lockPath = path + ".lock";
    private readonly string markerPath = path + ".filled";

    public async Task<IDisposable> LockAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var deadline = Environment.TickCount64 + 60_000; ;)
        {
            try
            {
                return new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
            {
                if (Environment.TickCount64 > deadline) throw new StorageException($"Another process is preparing the database {path}. Wait until it is ready, or stop it, and start again.", exception);
                await Task.Delay(100, cancellationToken);
            }
        }
    }

    /// <summary>An empty file would be taken for a new database. Where there was data it means that the data is lost, and nobody may write over that.</summary>
    public void RefuseEmptied()
    {
        if (!File.Exists(path) || new FileInfo(path).Length > 0 || !HasBeenFilled()) return;

        throw new StorageException($"The database {path} is empty, though it has held data. Put a backup in its place; or, to begin anew, delete the file together with {markerPath}. Nothing has been changed.");
    }

    public void RefuseMissing()
    {
        if (!File.Exists(path)) throw new StorageException($"The database {path} is gone. Put it or a backup back in its place and start again.");
    }

    public void MarkFilled()
    {
        if (!HasBeenFilled()) File.WriteAllText(markerPath, Marker);
    }

    public StorageException Foreign()
        => new($"The file {path} is a database of another program. Set Storage:ConnectionString to another file. Nothing has been changed.");

    public StorageException WrongSetting(string pragma, string expected, string? actual)
        => new($"The database {path} does not keep to PRAGMA {pragma}: it answers {actual}, not {expected}. Move it to a local disk; network file systems do not serve.");

    public StorageException? Explain(Exception exception) => exception switch
    {
        StorageException known => known,
        DbUpdateException { InnerException: SqliteException inner } => Explain(inner),
        SqliteException { SqliteErrorCode: 5 or 6 } => Told("is locked by another program. Stop that program and start again.", exception),
        SqliteException { SqliteErrorCode: 8 } => Told("cannot be written. Give the account that runs this program the right to write to the file and to its folder.", exception),
        SqliteException { SqliteErrorCode: 3 or 14 or 23 } => Told("cannot be opened. See that the folder is there and that the account that runs this program may read and write both.", exception),
        SqliteException { SqliteErrorCode: 10 } => Told("cannot be read or written: the disk reports a fault. See to the disk and put a backup in its place if need be.", exception),
        SqliteException { SqliteErrorCode: 11 } => Told("is damaged. Put a backup in its place. Nothing has been changed.", exception),
        SqliteException { SqliteErrorCode: 13 } => Told("cannot grow: the disk is full. Make room and start again.", exception),
        SqliteException { SqliteErrorCode: 26 } => Told("is not a database. Put a backup in its place, or set Storage:ConnectionString to another file. Nothing has been changed.", exception),
        UnauthorizedAccessException or IOException => Told("cannot be used: its folder cannot be read or written by the account that runs this program. Give it the right to both.", exception),
        _ => null,
    };

    private bool HasBeenFilled() => File.Exists(markerPath);

    private StorageException Told(string what, Exception exception) => new($"The database {path} {what}", exception);
}
