using System.Net;
using Microsoft.Data.Sqlite;

namespace Samverkan.Host.Tests.Durability;

/// <summary>A register that has been damaged is told of, left as it is, and replaced by a backup.</summary>
public sealed class RestoreTests
{
    [Fact]
    public async Task Damage_is_told_where_it_is_read_found_at_the_next_start_and_ended_by_a_backup()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("samverkan.db");
        var database = Command.Database(file);
        await using (var first = HostProcess.Start(database))
        {
            await first.ReadyAsync();
            first.Terminate();
            Assert.Equal(0, await first.ExitCodeAsync());
        }

        Assert.Equal(0, (await Command.RunAsync("backup", $"--output={folder.File("backup.db")}", database)).Code);
        await DamageAsync(file, "dialogues_statement");

        // What lies elsewhere can be read.
        await using (var damaged = HostProcess.Start(database))
        {
            await damaged.ReadyAsync();
            using var client = new HttpClient { BaseAddress = damaged.Address };
            Assert.Contains("\"org/region-jh\"", await AnswerAsync(client, """{ organizationByKey(key: "org/region-jh") { key } }"""), StringComparison.Ordinal);
            var told = await AnswerAsync(client, "{ statements(first: 1) { nodes { key } } }");
            Assert.Contains("\"code\":\"STORAGE_UNAVAILABLE\"", told, StringComparison.Ordinal);
            Assert.DoesNotContain("samverkan.db", told, StringComparison.Ordinal);
            using var taken = await client.GetAsync(new Uri("/export/statements.csv", UriKind.Relative));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, taken.StatusCode);
            Assert.Contains("STORAGE_UNAVAILABLE", await taken.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains(damaged.Output, line => line.Contains("samverkan.db is damaged", StringComparison.Ordinal));
            damaged.Kill();
            await damaged.ExitCodeAsync();
        }

        var check = await Command.RunAsync("check", database);
        Assert.Equal(1, check.Code);
        Assert.Contains("integrity: ", check.Errors, StringComparison.Ordinal);
        Assert.Equal(1, (await Command.RunAsync("backup", $"--output={folder.File("worse.db")}", database)).Code);
        Assert.False(File.Exists(folder.File("worse.db")));
        var (bytes, log) = (await File.ReadAllBytesAsync(file), await File.ReadAllBytesAsync(file + "-wal"));
        var start = await Command.RunAsync(database);
        Assert.Equal(1, start.Code);
        Assert.Contains("is damaged", start.Errors, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file));
        Assert.Equal(log, await File.ReadAllBytesAsync(file + "-wal"));

        // A damaged backup changes nothing.
        var half = (await File.ReadAllBytesAsync(folder.File("backup.db")))[..500_000];
        await File.WriteAllBytesAsync(folder.File("half.db"), half);
        var refused = await Command.RunAsync("restore", folder.File("half.db"), database);
        Assert.Equal(1, refused.Code);
        Assert.Contains("half.db is no good", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file));

        var restored = await Command.RunAsync("restore", folder.File("backup.db"), database);
        Assert.Equal((0, ""), (restored.Code, restored.Errors));
        Assert.Equal(0, (await Command.RunAsync("check", database)).Code);
        var kept = Assert.Single(Directory.GetFiles(folder.Path, "samverkan.db.before-*Z"));
        Assert.Contains(kept, restored.Output, StringComparison.Ordinal);
        await using var last = HostProcess.Start(database);
        await last.ReadyAsync();
    }

    /// <summary>Makes the first page of a table unreadable.</summary>
    private static async Task DamageAsync(string file, string table)
    {
        long page;
        await using (var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT rootpage FROM sqlite_master WHERE name = $table";
            command.Parameters.AddWithValue("$table", table);
            page = (long)(await command.ExecuteScalarAsync())!;
        }

        await using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Position = (page - 1) * 4096;
        await stream.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
    }

    private static async Task<string> AnswerAsync(HttpClient client, string query)
    {
        using var answer = await client.PostAsync(new Uri("/graphql", UriKind.Relative), System.Net.Http.Json.JsonContent.Create(new { query }));
        return await answer.Content.ReadAsStringAsync();
    }
}
