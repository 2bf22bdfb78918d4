using System.Globalization;

namespace Samverkan.Kernel.Storage;

/// <summary>Puts a file in the place of the database so that a kill at any moment leaves the one or the other whole.</summary>
/// <remarks>
/// The new file lies ready under a name of its own. From the moment when it has that name the restore will be: whoever comes next goes on
/// where it was broken off, and all steps can be made twice.
/// </remarks>
internal sealed class SqliteRestore(string path)
{
    private readonly string ready = path + ".restoring";

    /// <summary>Where the new file is made; what lies there has never been more than a beginning.</summary>
    public string Incoming => path + ".incoming";

    public bool IsBrokenOff => File.Exists(ready);

    /// <summary>Puts what was made in the place of the database.</summary>
    /// <returns>Where that lies which was there before; null when there was nothing.</returns>
    public string? Finish(bool hasIncoming)
    {
        if (hasIncoming)
        {
            FileDurability.Flush(Incoming);
            FileDurability.Move(Incoming, ready);
        }

        // Of the file and not of the clock, so that who goes on gives the same name.
        var before = string.Create(CultureInfo.InvariantCulture, $"{path}.before-{File.GetLastWriteTimeUtc(ready):yyyyMMdd'T'HHmmssfff'Z'}");

        // The log goes first: beside another file it would be taken for that file's own.
        if (File.Exists(path + "-wal")) FileDurability.Move(path + "-wal", before + "-wal", overwrite: true);
        File.Delete(path + "-shm");
        if (File.Exists(path)) FileDurability.Move(path, before, overwrite: true);
        FileDurability.Move(ready, path);
        return File.Exists(before) ? before : null;
    }
}
