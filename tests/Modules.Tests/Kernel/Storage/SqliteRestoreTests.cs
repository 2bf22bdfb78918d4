using Microsoft.Data.Sqlite;
using Samverkan.Kernel.Modules;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Storage;

/// <summary>A restore that is killed between any two of its steps is either not begun, or completed by the next start.</summary>
public sealed class SqliteRestoreTests
{
    private const string Before = "test.db.before-20260101T000000000Z";

    [Theory]
    [InlineData("old", "test.db.incoming")]
    [InlineData("new", "test.db.restoring")]
    [InlineData("new", "test.db.restoring", "test.db-wal")]
    [InlineData("new", "test.db.restoring", "test.db-wal", "test.db-shm", "test.db")]
    public async Task The_next_start_has_the_one_or_the_other(string expected, string copy, params string[] movedAway)
    {
        using var folder = new Folder();
        await MadeAsync(folder);
        File.Move(folder.File("new.db"), folder.File(copy));
        File.SetLastWriteTimeUtc(folder.File(copy), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        foreach (var file in movedAway)
        {
            if (file == "test.db-shm") File.Delete(folder.File(file));
            else File.Move(folder.File(file), folder.File(Before + file["test.db".Length..]));
        }

        var next = Open(folder);
        await next.Services.MigrateAsync();
        Assert.Equal([expected], await NamesAsync(folder.File("test.db")));
        await next.CloseAsync();

        Assert.False(File.Exists(folder.File("test.db.restoring")));
        if (expected == "old") return;
        Assert.True(new FileInfo(folder.File(Before + "-wal")).Length > 0);
        Assert.Equal(["old"], await NamesAsync(folder.File(Before)));
    }

    /// <summary>A database that was killed with something in its log, and a copy of what it was earlier.</summary>
    private static async Task MadeAsync(Folder folder)
    {
        string[] files = ["test.db", "test.db-wal", "test.db-shm"];
        var made = Open(folder);
        await made.Services.MigrateAsync();
        await WriteAsync(folder, "INSERT INTO kernel_seed_set (name, loaded_at) VALUES ('new', 0)");
        await made.Services.BackUpStorageAsync(folder.File("new.db"));
        await WriteAsync(folder, "UPDATE kernel_seed_set SET name = 'old'");

        // What a kill leaves: the files as they are while somebody has them open.
        foreach (var file in files) File.Copy(folder.File(file), folder.File("kept-" + file));
        await made.CloseAsync();
        foreach (var file in files) File.Move(folder.File("kept-" + file), folder.File(file), overwrite: true);
    }

    private static TestDatabase Open(Folder folder) => TestDatabase.Unmigrated(folder.Path, services => services.AddModule<SampleDb>(options => new SampleDb(options)));

    private static async Task WriteAsync(Folder folder, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File("test.db")};Pooling=False");
        await connection.OpenAsync();
        await connection.ExecuteAsync(sql, CancellationToken.None);
    }

    private static async Task<List<string>> NamesAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        await connection.OpenAsync();
        return await connection.ColumnAsync("SELECT name FROM kernel_seed_set", CancellationToken.None);
    }

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("samverkan-").FullName;

        public string File(string name) => System.IO.Path.Combine(Path, name);

        public void Dispose()
        {
            SqliteConnection.ClearAllPools();
            if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
        }
    }
}
