using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Storage;

/// <summary>What goes wrong under a program that runs: changes are refused with the reason, reading goes on, and when it is over changes are taken again by themselves.</summary>
public sealed class StorageFaultTests
{
    private static readonly string Much = new('x', 300_000);

    [Fact]
    public async Task There_is_no_room_for_more()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        var options = database.Services.GetRequiredService<StorageOptions>();
        await WriteAsync(database, "before");

        options.MaxMegabytes = 1;
        for (var i = 0; i < 3; i++) Assert.Equal(StorageFault.Full, (await RefusedAsync(database, "many", much: 4)).Fault);
        Assert.Equal(["before"], await NamesAsync(database));

        options.MaxMegabytes = 0;
        await WriteAsync(database, "after");
        Assert.Equal(["after", "before"], await NamesAsync(database));
    }

    [Fact]
    public async Task The_folder_is_away_for_a_while()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await WriteAsync(database, "before");

        Directory.Move(database.Folder, database.Folder + "-away");
        var refused = await RefusedAsync(database, "meanwhile");
        Assert.Equal(StorageFault.Unusable, refused.Fault);
        Assert.Contains("deleted, moved or replaced", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["before"], await NamesAsync(database));
        await Assert.ThrowsAsync<StorageException>(() => database.Services.CheckStorageAsync());
        Assert.False(Directory.Exists(database.Folder));

        Directory.Move(database.Folder + "-away", database.Folder);
        await WriteAsync(database, "after");
        Assert.Equal(["after", "before"], await NamesAsync(database));
        await database.Services.CheckStorageAsync();
    }

    [Fact]
    public async Task Another_file_is_put_in_the_place_of_the_database()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await WriteAsync(database, "before");
        await database.Services.BackUpStorageAsync(Path.Combine(database.Folder, "backup.db"));

        File.Move(Path.Combine(database.Folder, "backup.db"), database.File, overwrite: true);

        Assert.Contains("deleted, moved or replaced", (await RefusedAsync(database, "after")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_program_writes_for_long()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={database.File};Pooling=False"))
        {
            await other.OpenAsync();
            await using var transaction = other.BeginTransaction(deferred: false);
            var refused = await RefusedAsync(database, "meanwhile");
            Assert.Equal(StorageFault.Busy, refused.Fault);
        }

        await WriteAsync(database, "after");
        Assert.Equal(["after"], await NamesAsync(database));
    }

    [Fact]
    public async Task Something_reads_in_the_log_without_end()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        var kept = database.Services.GetRequiredService<Database>();
        database.Services.GetRequiredService<StorageOptions>().MaxLogMegabytes = 1;
        Assert.True(await kept.TidyAsync(atOnce: true, CancellationToken.None));
        await WriteAsync(database, "before");
        var reading = database.Services.CreateAsyncScope();
        await CountAsync(reading);

        var written = 0;
        StorageException? refused = null;
        while (refused is null && written < 100)
        {
            refused = await Record.ExceptionAsync(() => WriteAsync(database, $"{written:00} {Much}")) as StorageException;
            if (refused is null) written++;
        }

        // The log may be larger by the change that was written last.
        Assert.Equal(StorageFault.Busy, refused?.Fault);
        Assert.Contains("Storage:MaxLogMegabytes", refused!.Message, StringComparison.Ordinal);
        Assert.InRange(new FileInfo(database.File + "-wal").Length, 1024 * 1024, 2 * 1024 * 1024);
        Assert.False(await kept.TidyAsync(atOnce: true, CancellationToken.None));

        await reading.DisposeAsync();
        Assert.True(await kept.TidyAsync(atOnce: true, CancellationToken.None));
        Assert.Equal(0, new FileInfo(database.File + "-wal").Length);
        await WriteAsync(database, "after");
        Assert.Equal(written + 2, (await NamesAsync(database)).Count);
    }

    [Fact]
    public async Task Nothing_is_written_any_more_once_something_has_been_found_damaged()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        var kept = database.Services.GetRequiredService<Database>();
        await WriteAsync(database, "before");
        Assert.NotNull(kept.Explain(new Microsoft.Data.Sqlite.SqliteException("database disk image is malformed", 11)));

        Assert.Equal(StorageFault.Damaged, (await RefusedAsync(database, "after")).Fault);
        Assert.Equal(["before"], await NamesAsync(database));
        await Assert.ThrowsAsync<StorageException>(() => database.Services.CheckStorageAsync());
    }

    private static async Task<StorageException> RefusedAsync(TestDatabase database, string name, int much = 0)
    {
        var thrown = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var scope = database.Services.CreateAsyncScope();
            var session = scope.ServiceProvider.GetRequiredService<DbSession>();
            await session.BeginWriteAsync(CancellationToken.None);
            await InsertAsync(session, name);
            for (var i = 0; i < much; i++) await InsertAsync(session, $"{name} {i} {Much}");
            await session.CommitAsync(CancellationToken.None);
        });
        return database.Services.GetRequiredService<Database>().Explain(thrown) ?? throw thrown;
    }

    private static async Task WriteAsync(TestDatabase database, string name)
    {
        await using var scope = database.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginWriteAsync(CancellationToken.None);
        await InsertAsync(session, name);
        await session.CommitAsync(CancellationToken.None);
    }

    private static Task<int> InsertAsync(DbSession session, string name)
        => session.ExecuteAsync("INSERT INTO kernel_seed_set (name, loaded_at) VALUES (@name, 0)", CancellationToken.None, ("@name", name));

    private static async Task<List<string>> NamesAsync(TestDatabase database)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DbSession>().ReadAsync("SELECT name FROM kernel_seed_set ORDER BY name", row => row.GetString(0), CancellationToken.None);
    }

    private static Task<List<long>> CountAsync(AsyncServiceScope scope)
        => scope.ServiceProvider.GetRequiredService<DbSession>().ReadAsync("SELECT COUNT(*) FROM kernel_seed_set", row => row.GetInt64(0), CancellationToken.None);
}
