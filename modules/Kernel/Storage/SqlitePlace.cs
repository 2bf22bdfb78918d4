using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Samverkan.Kernel.Storage;

/// <summary>
/// Knows whether the file that this process has opened still lies where it was. A file that was deleted, moved or replaced can be written
/// through what is open, and nobody would find again what was written.
/// </summary>
internal sealed class SqlitePlace : IDisposable
{
    private const int HasMovedQuestion = 20;
    private SqliteConnection? kept;

    /// <summary>Takes the file that a connection has opened for the right one, from now on; the connection is kept open.</summary>
    public void Keep(SqliteConnection connection)
    {
        kept?.Dispose();
        kept = connection;
    }

    public bool HasMoved
        => kept?.Handle is { } handle && (FileControl(handle, "main\0"u8.ToArray(), HasMovedQuestion, out var answer), answer) is (0, not 0);

    public void Dispose() => kept?.Dispose();

    // The library of SQLite's own that the driver uses; the driver does not show this question.
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int FileControl(SafeHandle database, byte[] schema, int question, out int answer);
}
