using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Samverkan.Kernel.Storage;

/// <summary>The database file, the files beside it, and what can be wrong with them.</summary>
/// <remarks>
/// The lock files are locked by the operating system, which lets go of them when the process ends in whatever way: one by who prepares the
/// database, for as long as that takes, and one by who serves it, for life. The marker says that the database has held data, because a
/// file that was emptied cannot say so itself.
/// </remarks>
internal sealed class SqliteFile(string path) : IDisposable
{
    private const string Marker = "The database beside this file has held data. Delete both to begin anew.\n";

    private readonly string lockPath = path + ".lock";
    private readonly string holdPath = path + ".host";
    private readonly string markerPath = path + ".filled";
    private FileStream? hold;

    public string Path => path;

    public async Task<IDisposable> LockAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder);
        for (var deadline = Environment.TickCount64 + 60_000; ;)
        {
            try
            {
                return new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (IsHeld(exception))
            {
                if (Environment.TickCount64 > deadline) throw new StorageException($"Another process is preparing the database {path}. Wait until it is ready, or stop it, and start again.", exception);
                await Task.Delay(100, cancellationToken);
            }
        }
    }

    /// <summary>Makes this process the one that serves the database, until it ends.</summary>
    public void Hold()
    {
        if (hold is not null) return;
        Directory.CreateDirectory(Folder);
        try
        {
            hold = new FileStream(holdPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            throw new StorageException($"The database {path} is served by another process. Stop that one first, or set Storage:ConnectionString to another file. Nothing has been changed.", exception) { Fault = StorageFault.Busy };
        }
    }

    public bool IsHeldByUs => hold is not null;

    public void Dispose() => hold?.Dispose();

    /// <summary>An empty file, or none, would be taken for a new database. Where there was data it means that the data is lost, and nobody may write over that.</summary>
    public void RefuseEmptied()
    {
        if (!HasBeenFilled() || new FileInfo(path) is { Exists: true, Length: > 0 }) return;

        throw new StorageException($"The database {path} is {(File.Exists(path) ? "empty" : "gone")}, though it has held data. Restore a backup (restore FILE), or put the file back in its place; to begin anew, delete it together with {markerPath}. Nothing has been changed.") { Fault = StorageFault.Damaged };
    }

    /// <summary>Makes an empty file that nobody but this account may read: it will say by what tokens are recognised. The files beside it get the same rights from SQLite.</summary>
    public void MakeOwn()
    {
        if (OperatingSystem.IsWindows() || System.IO.Path.Exists(path)) return;
        new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
    }

    public void RefuseMissing()
    {
        if (!File.Exists(path)) throw new StorageException($"The database {path} is gone. Put it back in its place, or stop the program and restore a backup (restore FILE).");
    }

    public void MarkFilled()
    {
        if (!HasBeenFilled()) File.WriteAllText(markerPath, Marker);
    }

    public StorageException Moved()
        => new($"The database {path} has been deleted, moved or replaced while it was in use. Put the same file back in its place; to serve another one, start again. Changes are refused until then.");

    public StorageException Damaged()
        => new($"The database {path} is damaged, and nothing is written to it any more. Stop the program, look at the file (check) and restore a backup (restore FILE).") { Fault = StorageFault.Damaged };

    public StorageException Foreign()
        => new($"The file {path} is a database of another program. Set Storage:ConnectionString to another file. Nothing has been changed.");

    public StorageException WrongSetting(string pragma, string expected, string? actual)
        => new($"The database {path} does not keep to PRAGMA {pragma}: it answers {actual}, not {expected}. Move it to a local disk; network file systems do not serve.");

    public StorageException? Explain(Exception exception) => exception switch
    {
        StorageException known => known,
        DbUpdateException { InnerException: SqliteException inner } => Explain(inner),
        SqliteException { SqliteErrorCode: 5 or 6 } => Told("is locked by another program. Let that program end, or stop it, and try again.", exception, StorageFault.Busy),
        SqliteException { SqliteErrorCode: 8 } => Told("cannot be written. Give the account that runs this program the right to write to the file and to its folder.", exception, StorageFault.ReadOnly),
        SqliteException { SqliteErrorCode: 3 or 14 or 23 } => Told("cannot be opened. See that the folder is there and that the account that runs this program may read and write both.", exception),
        SqliteException { SqliteErrorCode: 10 } => Told("cannot be read or written: the disk reports a fault. See to the disk and restore a backup if need be (restore FILE).", exception),
        SqliteException { SqliteErrorCode: 11 } => Told("is damaged. Restore a backup (restore FILE). Nothing has been changed.", exception, StorageFault.Damaged),
        SqliteException { SqliteErrorCode: 13 or 22 } => Told("cannot grow: the disk is full, or Storage:MaxMegabytes is reached. Make room; a program that runs writes again by itself.", exception, StorageFault.Full),
        SqliteException { SqliteErrorCode: 26 } => Told("is not a database. Restore a backup (restore FILE), or set Storage:ConnectionString to another file. Nothing has been changed.", exception, StorageFault.Damaged),
        UnauthorizedAccessException or IOException => Told("cannot be used: its folder cannot be read or written by the account that runs this program, or the disk is full. Give it the right to both, or make room.", exception),
        _ => null,
    };

    private string Folder => System.IO.Path.GetDirectoryName(path)!;

    // What the systems say when another process has locked the file: Linux, macOS, Windows.
    private static bool IsHeld(IOException exception) => (exception.HResult & 0xFFFF) is 11 or 35 or 32;

    private bool HasBeenFilled() => File.Exists(markerPath);

    private StorageException Told(string what, Exception exception, StorageFault fault = StorageFault.Unusable)
        => new($"The database {path} {what}", exception) { Fault = fault };
}
