using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Samverkan.Host.Tests.Durability;

/// <summary>A copy is taken while others write: it is whole, and holds what had been answered before.</summary>
public sealed class BackupTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    [Fact]
    public async Task What_was_answered_before_is_in_the_backup_and_comes_back_with_it()
    {
        using var folder = new TemporaryFolder();
        var backup = folder.File("backup.db");
        var answered = new ConcurrentQueue<string>();
        using var enough = new CancellationTokenSource();
        var writing = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; !enough.IsCancellationRequested; i++)
            {
                await app.WriteAsync($"{writer}/{i}");
                answered.Enqueue($"{writer}/{i}");
            }
        })).ToList();
        while (answered.Count < 100) await Task.Delay(10);

        var before = answered.ToList();
        var made = await Command.RunAsync("backup", $"--output={backup}", Command.Database(app.File));
        var after = answered.Count;
        await enough.CancelAsync();
        await Task.WhenAll(writing);

        Assert.Equal((0, ""), (made.Code, made.Errors));
        Assert.Contains("looked through and good", made.Output, StringComparison.Ordinal);
        Assert.True(after > before.Count, "Nobody could write while the copy was taken.");
        None.Of(before.Except(await WrittenSets.InAsync(backup)));
        Assert.Equal([backup], Directory.GetFiles(folder.Path));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(backup));

        // Into a new installation.
        var restored = Command.Database(folder.File("new/samverkan.db"));
        Assert.Equal(0, (await Command.RunAsync("restore", backup, restored)).Code);
        Assert.Equal(0, (await Command.RunAsync("check", restored)).Code);
        await using var host = HostProcess.Start(restored);
        await host.ReadyAsync();
        None.Of(before.Except(await WrittenSets.InAsync(folder.File("new/samverkan.db"))));
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_when_asked_to_and_only_by_a_good_one()
    {
        using var folder = new TemporaryFolder();
        var backup = folder.File("backup.db");
        await File.WriteAllTextAsync(backup, "precious");

        var refused = await Command.RunAsync("backup", $"--output={backup}", Command.Database(app.File));
        Assert.Equal(1, refused.Code);
        Assert.Contains("--force", refused.Errors, StringComparison.Ordinal);
        var none = await Command.RunAsync("backup", $"--output={backup}", "--force", Command.Database(folder.File("nothing.db")));
        Assert.Equal(1, none.Code);
        Assert.Contains("is gone", none.Errors, StringComparison.Ordinal);
        Assert.Equal("precious", await File.ReadAllTextAsync(backup));

        var over = await Command.RunAsync("backup", $"--output={app.File}-wal", "--force", Command.Database(app.File));
        Assert.Equal(1, over.Code);
        Assert.Contains("belongs to the database", over.Errors, StringComparison.Ordinal);

        Assert.Equal(0, (await Command.RunAsync("backup", $"--output={backup}", "--force", Command.Database(app.File))).Code);
        var check = await Command.RunAsync("check", backup);
        Assert.Equal((0, ""), (check.Code, check.Errors));
        Assert.Contains("history: good", check.Output, StringComparison.Ordinal);

        // What SQLite finds nothing wrong with, the history does.
        await WrittenSets.ExecuteAsync(backup, "UPDATE kernel_change SET account = 'somebody-else' WHERE number = 1");
        var altered = await Command.RunAsync("check", backup);
        Assert.Equal(1, altered.Code);
        Assert.Contains("history: Change 1", altered.Errors, StringComparison.Ordinal);
    }
}

/// <summary>Rows that the kernel keeps and nothing asks for: names of sets.</summary>
internal static class WrittenSets
{
    public static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<List<string>> InAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM kernel_seed_set";
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }
}
