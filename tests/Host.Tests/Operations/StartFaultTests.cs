using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;

namespace Samverkan.Host.Tests.Operations;

/// <summary>When the program cannot start it says so once, says what to do, ends with code 1 and leaves everything as it was.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class StartFaultTests
{
    [Fact]
    public async Task A_port_in_use()
    {
        using var folder = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var told = await FaultAsync(HostProcess.StartOn(port, "--Storage:Seed=none", Database(folder)));

        Assert.Contains($"127.0.0.1:{port}", told, StringComparison.Ordinal);
        Assert.Contains("--urls", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_none()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("file"), "");

        var told = await FaultAsync(HostProcess.Start($"--Storage:ConnectionString=Data Source={folder.File("file/samverkan.db")}"));

        Assert.Contains("folder", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_may_not_be_written()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("samverkan.db");
        await using (var first = HostProcess.Start("--Storage:Seed=none", Database(folder)))
        {
            await first.ReadyAsync();
            first.Terminate();
            await first.ExitCodeAsync();
        }

        // The superuser may write where nobody may, so for this account SQLite is told what the file system would have said.
        var mode = Environment.UserName == "root" ? ";Mode=ReadOnly" : "";
        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var told = await FaultAsync(HostProcess.Start($"{Database(folder)}{mode}"));

            Assert.Contains("cannot be written", told, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_database()
    {
        using var folder = new TemporaryFolder();
        var damaged = Enumerable.Range(0, 20_000).Select(i => (byte)(i * 7)).ToArray();
        await File.WriteAllBytesAsync(folder.File("samverkan.db"), damaged);

        var told = await FaultAsync(HostProcess.Start(Database(folder)));

        Assert.Contains("is not a database. Restore a backup", told, StringComparison.Ordinal);
        Assert.Equal(damaged, await File.ReadAllBytesAsync(folder.File("samverkan.db")));
    }

    [Fact]
    public async Task A_file_that_another_program_holds()
    {
        using var folder = new TemporaryFolder();
        await using var other = new SqliteConnection($"Data Source={folder.File("samverkan.db")}");
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE; CREATE TABLE other (id INTEGER);";
        await command.ExecuteNonQueryAsync();

        var told = await FaultAsync(HostProcess.Start(Database(folder)));

        Assert.Contains("locked", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Storage:Provider=Oracle", "Storage:Provider")]
    [InlineData("--Storage:Seed=no-such-set", "no-such-set")]
    [InlineData("--Storage:MaxMegabytes=-1", "Storage:MaxMegabytes")]
    [InlineData("--Storage:MaxLogMegabytes=0", "Storage:MaxLogMegabytes")]
    [InlineData("--sed=public-pages", "--seed SET")]
    [InlineData("nonsense", "schema export")]
    [InlineData("--urls=nonsense", "--urls")]
    public async Task A_setting_that_means_nothing(string argument, string expected)
    {
        using var folder = new TemporaryFolder();

        var told = await FaultAsync(HostProcess.Start(Database(folder), argument));

        Assert.Contains(expected, told, StringComparison.Ordinal);
    }

    private static string Database(TemporaryFolder folder) => $"--Storage:ConnectionString=Data Source={folder.File("samverkan.db")}";

    /// <summary>Waits for the failed start and gives what it told.</summary>
    private static async Task<string> FaultAsync(HostProcess started)
    {
        await using var host = started;
        Assert.Equal(1, await host.ExitCodeAsync());
        Assert.NotEqual("", host.Errors);
        None.Of(host.Output.Concat(host.Errors.Split('\n')).Where(line => line.Contains("   at ", StringComparison.Ordinal)));
        return host.Errors;
    }
}
