using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Samverkan.Host.Tests.Imports;

/// <summary>The commands import and export as processes, on a register of their own, while it is served too.</summary>
public sealed class RegisterFilesTests : IDisposable
{
    private static readonly string[] modules = ["agreements.json", "arenas.json", "dialogues.json", "rolemap.json", "sources.json", "stakeholders.json"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_exported_makes_the_same_register_and_comes_back_from_each_form_unchanged()
    {
        await RunAsync("a", seed: true, "export", "--output", folder.File("first"));
        var (output, _) = await RunAsync("b", seed: false, ["import", .. modules.Select(file => Path.Combine(folder.File("first"), file))]);
        Assert.EndsWith(" created, 0 changed, 0 unchanged.", output, StringComparison.Ordinal);

        await RunAsync("b", seed: false, "export", "--output", folder.File("second"));
        Assert.Equal(modules, Directory.GetFiles(folder.File("second")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        None.Of(modules.Where(file => !File.ReadAllBytes(Path.Combine(folder.File("first"), file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder.File("second"), file)))));

        var version = await VersionAsync("b");
        foreach (var format in (string[])["csv", "xlsx"])
        {
            await RunAsync("b", seed: false, "export", "--format", format, "--language", format == "csv" ? "sv" : "en", "--output", folder.File(format));
            var (again, _) = await RunAsync("b", seed: false, ["import", .. Directory.GetFiles(folder.File(format)), Path.Combine(folder.File("first"), "rolemap.json")]);
            Assert.Contains("0 created, 0 changed, ", again, StringComparison.Ordinal);
        }

        Assert.Equal(version, await VersionAsync("b"));
    }

    [Fact]
    public async Task A_sheet_is_tried_then_taken_whole_or_refused_whole_beside_a_host_that_answers()
    {
        await using var host = HostProcess.Start($"--Storage:ConnectionString=Data Source={folder.File("a.db")}", $"--contentRoot={Tree.Host}");
        await host.ReadyAsync();
        var rows = "Nyckel;Namn;Slag;Källa;Plats;Belägg\n\"org/ny\";\"'=1+1 <b>fet</b>\";annat;doc/001;s. 1;uttryckligt\n";
        await File.WriteAllTextAsync(folder.File("organisationer.csv"), rows);
        Assert.DoesNotContain("org/ny", await KeysAsync(host), StringComparison.Ordinal);

        var (preview, _) = await RunAsync("a", seed: true, "import", folder.File("organisationer.csv"), "--preview");
        Assert.Contains("Preview: 1 would be created, 0 changed, 0 unchanged. Nothing has been written.", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("org/ny", await KeysAsync(host), StringComparison.Ordinal);

        var (taken, _) = await RunAsync("a", seed: true, "import", folder.File("organisationer.csv"), "--reason", "Nya organisationer", "--account", "registrator");
        Assert.Contains("1 created, 0 changed, 0 unchanged.", taken, StringComparison.Ordinal);
        Assert.Contains("\"key\":\"org/ny\",\"name\":\"=1+1 <b>fet</b>\"", (await KeysAsync(host)).Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal).Replace("\\u002B", "+", StringComparison.Ordinal), StringComparison.Ordinal);

        var (again, _) = await RunAsync("a", seed: true, "import", folder.File("organisationer.csv"));
        Assert.Contains("0 created, 0 changed, 1 unchanged.", again, StringComparison.Ordinal);

        await File.WriteAllTextAsync(folder.File("roleAssignments.csv"), "Nyckel;Uppgift;Innehavare;Roll;Ställning;Källa;Belägg\nassignment/ny;task/yearly-account;org/saknas;utför;gällande;doc/001;uttryckligt\nassignment/ny-2;task/yearly-account;=1+1 <b>fet</b>;utförde;gällande;doc/001;uttryckligt\n");
        await File.WriteAllTextAsync(folder.File("organisationer.csv"), rows.Replace("fet", "mager", StringComparison.Ordinal));
        await File.WriteAllBytesAsync(folder.File("bild.xlsx"), [0x89, 0x50, 0x4E, 0x47, 0, 1, 2]);
        var (_, errors) = await RefusedAsync("a", "import", folder.File("organisationer.csv"), folder.File("roleAssignments.csv"), folder.File("bild.xlsx"));
        Assert.Contains("roleAssignments.csv row 2, column Innehavare: Nothing has the key 'org/saknas'.", errors, StringComparison.Ordinal);
        Assert.Contains("roleAssignments.csv row 3, column Roll: 'utförde' is not one of the words of this column. Expected one of ansvarig (ACCOUNTABLE), utför (PERFORMS)", errors, StringComparison.Ordinal);
        Assert.Contains("bild.xlsx as a whole: This is no spreadsheet", errors, StringComparison.Ordinal);
        Assert.EndsWith("Nothing has been written.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("mager", await KeysAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_faults_are_all_counted_and_all_kept_where_asked()
    {
        var rows = new StringBuilder("Nyckel;Namn;Slag;Källa;Belägg\n");
        for (var i = 0; i < 10_000; i++) rows.Append(CultureInfo.InvariantCulture, $"org/fel-{i};Fel {i};kommuun;doc/001;uttryckligt\n");
        await File.WriteAllTextAsync(folder.File("organizations.csv"), rows.ToString());

        var (_, errors) = await RefusedAsync("a", "import", folder.File("organizations.csv"), "--faults", folder.File("faults.txt"));

        Assert.Contains("organizations.csv row 2, column Slag: 'kommuun' is not one of the words of this column.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("row 202,", errors, StringComparison.Ordinal);
        Assert.Contains("... and 9 800 more.", errors, StringComparison.Ordinal);
        Assert.EndsWith("10 000 faults. Nothing has been written.", errors, StringComparison.Ordinal);
        var lines = await File.ReadAllLinesAsync(folder.File("faults.txt"));
        Assert.Equal(10_000, lines.Length);
        Assert.StartsWith("organizations.csv row 10001, column Slag:", lines[^1], StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Twenty_thousand_rows_are_taken_with_progress_and_little_memory()
    {
        var rows = new StringBuilder("Nyckel;Namn;Slag;Län;Från och med;Till och med;Källa;Plats i källan;Belägg\n");
        for (var i = 0; i < 20_000; i++) rows.Append(CultureInfo.InvariantCulture, $"org/prov-{i};Prövad organisation {i};annat;23;2019-01-01;tills vidare;doc/001;s. {i};uttryckligt\n");
        await File.WriteAllTextAsync(folder.File("organizations.csv"), rows.ToString());
        await RunAsync("a", seed: true, "export", "--output", folder.File("before"));

        await using var import = Start("a", seed: true, "import", folder.File("organizations.csv"));
        var peak = 0L;
        for (; !import.HasExited; await Task.Delay(20)) peak = Math.Max(peak, Peak(import.Id));

        Assert.Equal(0, await import.ExitCodeAsync());
        Assert.Contains("20 000 created, 0 changed, 0 unchanged.", string.Join('\n', import.Output), StringComparison.Ordinal);
        Assert.Contains("organizations.csv: 20 000 records read.", import.Errors, StringComparison.Ordinal);
        Assert.Contains("10 000 of 20 000 records", import.Errors, StringComparison.Ordinal);
        Assert.InRange(peak, 1, 300 * 1024 * 1024);
    }

    [Fact]
    public async Task A_template_is_written_and_what_there_is_not_is_told()
    {
        var (_, told) = await RunAsync("a", seed: false, "import", "template", "Platser", "--output", folder.File("platser.csv"), "--language", "en");
        Assert.Empty(told);
        Assert.StartsWith("Arena;Key;Participant;", await File.ReadAllTextAsync(folder.File("platser.csv")), StringComparison.Ordinal);

        Assert.Contains("There is no sheet 'taskz'", (await RefusedAsync("a", "import", "template", "taskz")).Errors, StringComparison.Ordinal);
        Assert.Contains("--format json, csv or xlsx", (await RefusedAsync("a", "export", "--format", "ods")).Errors, StringComparison.Ordinal);
    }

    private Task<(string Output, string Errors)> RunAsync(string database, bool seed, params string[] words) => RunAsync(database, seed, exitCode: 0, words);

    private Task<(string Output, string Errors)> RefusedAsync(string database, params string[] words) => RunAsync(database, seed: true, exitCode: 1, words);

    private async Task<(string Output, string Errors)> RunAsync(string database, bool seed, int exitCode, string[] words)
    {
        await using var process = Start(database, seed, words);
        var code = await process.ExitCodeAsync();
        Assert.True(code == exitCode, $"{string.Join(' ', words)}: {code}\n{string.Join('\n', process.Output)}\n{process.Errors}");
        return (string.Join('\n', process.Output).Trim(), process.Errors.Trim());
    }

    private HostProcess Start(string database, bool seed, params string[] words)
        => HostProcess.Start([.. words, $"--Storage:ConnectionString=Data Source={folder.File($"{database}.db")}", $"--Storage:Seed={(seed ? "jamtland-harjedalen" : "none")}", $"--contentRoot={Tree.Host}", "--Serilog:MinimumLevel:Default=Error"]);

    private static async Task<string> KeysAsync(HostProcess host)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await client.PostAsync(new Uri("/graphql", UriKind.Relative), new StringContent("""{"query":"{ organizationByKey(key: \"org/ny\") { key name } }"}""", Encoding.UTF8, "application/json"));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<long> VersionAsync(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File($"{database}.db")};Mode=ReadOnly;Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM kernel_version";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static long Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
