using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel.Modules;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Storage;

public sealed class MigratorTests
{
    [Fact]
    public async Task Each_module_keeps_its_own_history_in_the_one_file()
    {
        await using var database = await ModuleDbTests.CreateAsync();

        var histories = await database.ReadAsync((SampleDb db) => db.Database
            .SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE name LIKE '\\_\\_ef\\_%' ESCAPE '\\' ORDER BY name").ToListAsync());

        Assert.Equal(["__ef_kernel", "__ef_sample"], histories);
    }

    [Fact]
    public async Task A_second_start_finds_nothing_to_do()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await database.WriteAsync<SampleDb>(db => db.Add(ModuleDbTests.Some("sample/1")));

        await database.Services.MigrateAsync();

        Assert.Equal(1, await database.ReadAsync((SampleDb db) => db.Samples.CountAsync()));
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_hold_up_the_next_start()
    {
        await using var database = InNewFolder();
        await ExecuteAsync(database.File, "PRAGMA application_id = 1396788566; CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')");

        await database.Services.MigrateAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(0, await database.ReadAsync((SampleDb db) => db.Samples.CountAsync()));
    }

    [Fact]
    public async Task Two_processes_that_start_at_once_migrate_one_after_the_other()
    {
        await using var one = InNewFolder();
        var other = TestDatabase.Unmigrated(one.Folder, Modules);

        await Task.WhenAll(Task.Run(() => one.Services.MigrateAsync()), Task.Run(() => other.Services.MigrateAsync()));

        Assert.Equal(0, await one.ReadAsync((SampleDb db) => db.Samples.CountAsync()));
    }

    [Fact]
    public async Task A_file_that_was_emptied_is_not_taken_for_a_new_one()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(database.Folder, "test.db-*")) File.Delete(file);
        await File.WriteAllBytesAsync(database.File, []);

        Assert.Contains("is empty, though it has held data", await RefusedAsync(database), StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(database.File).Length);
    }

    [Fact]
    public async Task An_empty_file_that_never_held_data_is_a_new_database()
    {
        await using var database = InNewFolder();
        await File.WriteAllBytesAsync(database.File, []);

        await database.Services.MigrateAsync();

        Assert.Equal(0, await database.ReadAsync((SampleDb db) => db.Samples.CountAsync()));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        await using var database = InNewFolder();
        await ExecuteAsync(database.File, "CREATE TABLE theirs (id INTEGER)");
        var before = await File.ReadAllBytesAsync(database.File);

        Assert.Contains("another program", await RefusedAsync(database), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(database.File));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_alone()
    {
        await using var database = InNewFolder();
        await File.WriteAllTextAsync(database.File, new string('x', 5000));

        Assert.Contains("is not a database", await RefusedAsync(database), StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(database.File).Length);
    }

    [Fact]
    public async Task A_database_that_another_program_holds_is_told()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await using var holder = new SqliteConnection($"Data Source={database.File}");
        await holder.OpenAsync();
        await using var transaction = holder.BeginTransaction(deferred: false);

        Assert.Contains("is locked by another program", await RefusedAsync(database), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_where_a_file_should_be_is_told()
    {
        await using var database = InNewFolder();
        Directory.CreateDirectory(database.File);

        Assert.Contains("cannot be opened", await RefusedAsync(database), StringComparison.Ordinal);
    }

    private static TestDatabase InNewFolder() => TestDatabase.Unmigrated(Directory.CreateTempSubdirectory("samverkan-").FullName, Modules);

    private static void Modules(Microsoft.Extensions.DependencyInjection.IServiceCollection services)
        => services.AddModule<SampleDb>(options => new SampleDb(options));

    private static async Task<string> RefusedAsync(TestDatabase database)
        => (await Assert.ThrowsAsync<StorageException>(() => database.Services.MigrateAsync())).Message;

    private static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
