using System.Diagnostics;
using System.Security.Cryptography;

namespace Samverkan.Host.Tests.Operations;

/// <summary>The first start fills the register, wholly or not at all, and only once.</summary>
public sealed class SeedingTests
{
    [Fact]
    public async Task A_second_start_adds_nothing_and_a_further_set_adds_to_what_is_there()
    {
        using var folder = new TemporaryFolder();
        var first = await StartAndStopAsync(folder);
        var second = await StartAndStopAsync(folder);
        var third = await StartAndStopAsync(folder, "--seed=public-pages");
        var fourth = await StartAndStopAsync(folder, "--seed=public-pages");

        Assert.True(first.Values.Sum() > 500, $"Only {first.Values.Sum()} rows in the whole register.");
        Assert.Equal(first, second);
        Assert.True(third.Values.Sum() > second.Values.Sum(), "The set public-pages has added nothing.");
        None.Of(second.Where(table => third[table.Key] < table.Value).Select(table => $"{table.Key} has lost rows"));
        Assert.Equal(third, fourth);
    }

    [Fact]
    public async Task Both_sets_at_once_give_the_same_as_one_after_the_other()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        await StartAndStopAsync(folder);

        Assert.Equal(Records(await StartAndStopAsync(folder, "--seed=public-pages")), Records(await StartAndStopAsync(other, "--seed=public-pages")));

        // Two loads are two changes, and what both have told of has two versions: that is the history, not what the register says.
        static IEnumerable<KeyValuePair<string, long>> Records(IReadOnlyDictionary<string, long> counts) => counts.Where(table => table.Key is not ("kernel_change" or "kernel_version"));
    }

    [Fact]
    public async Task A_kill_at_any_moment_of_the_first_seeding_leaves_a_next_start_that_completes_it()
    {
        using var whole = new TemporaryFolder();
        var clock = Stopwatch.StartNew();
        var expected = await StartAndStopAsync(whole);
        var longest = (int)clock.ElapsedMilliseconds;

        for (var i = 0; i < 10; i++)
        {
            using var folder = new TemporaryFolder();
            var moment = RandomNumberGenerator.GetInt32(longest);
            await using (var host = HostProcess.Start(Database(folder)))
            {
                await Task.Delay(moment);
                host.Kill();
                await host.ExitCodeAsync();
            }

            var found = await StartAndStopAsync(folder);
            Assert.True(expected.SequenceEqual(found), $"Killed after {moment} of {longest} ms, the next start left another register.");
        }
    }

    [Fact]
    public async Task A_broken_set_names_every_fault_and_writes_nothing()
    {
        using var content = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(content.File("seed/broken"));
        await File.WriteAllTextAsync(content.File("seed/broken/sources.json"), """
            { "documents": [ { "key": "doc/x", "title": "Ett dokument", "kind": "NO_SUCH_KIND", "surprise": 1, "citations": [] } ] }
            """);
        await File.WriteAllTextAsync(content.File("seed/broken/stakeholders.json"), """
            { "organizations": [ { "key": "org/x", "period": "2021-02-30/..", "citations": [ { "document": "doc/nowhere", "evidence": "STATED" } ] } ], "surprises": [] }
            """);

        await using var host = HostProcess.Start(Database(folder), $"--contentRoot={content.Path}", "--Storage:Seed=broken");
        Assert.Equal(1, await host.ExitCodeAsync());

        // File, place, what is wrong.
        Assert.Contains("sources.json", host.Errors, StringComparison.Ordinal);
        Assert.Contains("NO_SUCH_KIND", host.Errors, StringComparison.Ordinal);
        Assert.Contains("surprise", host.Errors, StringComparison.Ordinal);
        Assert.Contains("stakeholders.json", host.Errors, StringComparison.Ordinal);
        Assert.Contains("2021-02-30", host.Errors, StringComparison.Ordinal);
        Assert.Contains("doc/nowhere", host.Errors, StringComparison.Ordinal);
        Assert.Contains("surprises", host.Errors, StringComparison.Ordinal);

        // The number of the latest change has a row from the beginning, and so has the program that has filled the search.
        var filled = (await Register.CountsAsync(folder.File("samverkan.db"))).Where(table => table.Value > 0).Select(table => table.Key);
        Assert.Equal(["kernel_register", "kernel_search_filling"], filled);
    }

    [Fact]
    public async Task A_file_that_is_no_json_is_named_with_its_line()
    {
        using var content = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(content.File("seed/broken"));
        await File.WriteAllTextAsync(content.File("seed/broken/sources.json"), "{\n  \"documents\": [\n    { \"key\": }\n  ]\n}\n");

        await using var host = HostProcess.Start(Database(folder), $"--contentRoot={content.Path}", "--Storage:Seed=broken");

        Assert.Equal(1, await host.ExitCodeAsync());
        Assert.Contains("sources.json", host.Errors, StringComparison.Ordinal);
        Assert.Contains("3", host.Errors, StringComparison.Ordinal);
    }

    private static string Database(TemporaryFolder folder) => $"--Storage:ConnectionString=Data Source={folder.File("samverkan.db")}";

    private static async Task<IReadOnlyDictionary<string, long>> StartAndStopAsync(TemporaryFolder folder, params string[] args)
    {
        await using (var host = HostProcess.Start([Database(folder), .. args]))
        {
            await host.ReadyAsync();
            host.Terminate();
            Assert.Equal(0, await host.ExitCodeAsync());
        }

        return await Register.CountsAsync(folder.File("samverkan.db"));
    }
}
