namespace Samverkan.Host.Tests.Durability;

/// <summary>One process serves a register; others may copy it and look through it meanwhile.</summary>
public sealed class SecondProcessTests
{
    [Fact]
    public async Task A_second_one_is_refused_until_the_first_has_ended_in_whatever_way()
    {
        using var folder = new TemporaryFolder();
        var database = Command.Database(folder.File("samverkan.db"));
        await using var first = HostProcess.Start(database);
        await first.ReadyAsync();

        var second = await Command.RunAsync(database);
        Assert.Equal(1, second.Code);
        Assert.Contains("is served by another process. Stop that one first", second.Errors, StringComparison.Ordinal);

        Assert.Equal((0, ""), await CheckedAsync(database));
        var backup = await Command.RunAsync("backup", $"--output={folder.File("backup.db")}", database);
        Assert.Equal((0, ""), (backup.Code, backup.Errors));
        var restore = await Command.RunAsync("restore", folder.File("backup.db"), database);
        Assert.Equal(1, restore.Code);
        Assert.Contains("is served by another process", restore.Errors, StringComparison.Ordinal);

        await first.ReadyAsync();
        first.Kill();
        await first.ExitCodeAsync();
        await using var third = HostProcess.Start(database);
        await third.ReadyAsync();
    }

    private static async Task<(int, string)> CheckedAsync(string database)
    {
        var check = await Command.RunAsync("check", database);
        return (check.Code, check.Errors);
    }
}
