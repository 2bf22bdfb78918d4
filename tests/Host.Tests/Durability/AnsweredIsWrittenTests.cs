using System.Globalization;
using System.Security.Cryptography;
using Xunit.Abstractions;

namespace Samverkan.Host.Tests.Durability;

/// <summary>
/// A change that was answered is in the file, whatever happens next. Long forms are run by hand: SAMVERKAN_KILLS=50 and SAMVERKAN_STORM_SECONDS=60
/// in the environment, with --logger "console;verbosity=detailed" to see the figures.
/// </summary>
public sealed class AnsweredIsWrittenTests(ServedRegister register, ITestOutputHelper output) : IClassFixture<ServedRegister>
{
    [Fact]
    public async Task Kills_at_any_moment_under_eight_clients_lose_nothing_that_was_answered()
    {
        var kills = Setting("SAMVERKAN_KILLS", 4);
        var starts = new List<TimeSpan>();
        var (unanswered, before) = (0, register.Answered.Count);
        for (var kill = 0; kill < kills; kill++)
        {
            var (answered, wait) = (register.Answered.Count, RandomNumberGenerator.GetInt32(1, 40));
            using var stop = new CancellationTokenSource();
            var writing = Enumerable.Range(0, 8).Select(_ => Task.Run(() => register.WriteAsync(stop.Token))).ToList();
            while (register.Answered.Count < answered + wait) await Task.Delay(RandomNumberGenerator.GetInt32(1, 30));
            await register.KillAsync();
            await stop.CancelAsync();
            None.Of((await Task.WhenAll(writing)).SelectMany(each => each.Faults));

            starts.Add(await register.StartAsync());
            var written = await WrittenOrganizations.InAsync(register.File);
            None.Of(register.Answered.Except(written).Select(lost => $"{lost} was answered and is lost after kill {kill + 1}"));
            unanswered = written.Count - register.Answered.Count;
        }

        var check = await Command.RunAsync("check", register.Setting);
        Assert.Equal((0, ""), (check.Code, check.Errors));
        Assert.Contains("history: good", check.Output, StringComparison.Ordinal);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kills} kills, {register.Answered.Count - before} answered and found, {unanswered} written without an answer, starts {starts.Average(each => each.TotalSeconds):0.0} s, longest {starts.Max().TotalSeconds:0.0} s"));
    }

    [Fact]
    public async Task Thirty_two_clients_write_at_once_and_each_gets_its_turn()
    {
        var before = register.Answered.Count;
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(Setting("SAMVERKAN_STORM_SECONDS", 5)));
        var clients = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => register.WriteAsync(stop.Token))));

        None.Of(clients.SelectMany(each => each.Faults));
        None.Of(register.Answered.Except(await WrittenOrganizations.InAsync(register.File)));

        // In a queue nobody writes twice while another one waits; the first ones have a head start, and the last ones end a turn later.
        var turns = clients.Select(each => each.Waits.Count).Order().ToList();
        var waits = clients.SelectMany(each => each.Waits).Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{register.Answered.Count - before} answered and found, {turns[0]} to {turns[^1]} of each client, half within {waits[waits.Count / 2].TotalMilliseconds:0} ms, longest wait {waits[^1].TotalMilliseconds:0} ms, {clients.Sum(each => each.Busy)} told to try again"));
        Assert.True(turns[0] >= 1 && turns[^1] <= (2 * turns[0]) + 4, $"Some wrote {turns[0]} times and others {turns[^1]} times.");
    }

    [Fact]
    public async Task What_was_answered_lies_in_the_files_as_the_system_has_them()
    {
        using var folder = new TemporaryFolder();
        for (var i = 1; i <= 20; i++)
        {
            await register.RecordAsync($"org/storm-copied-{i.ToString(CultureInfo.InvariantCulture)}");

            // The log first: what is moved from it into the database meanwhile is then in both. What the process has in memory (-shm) is left out.
            var copy = folder.File($"{i.ToString(CultureInfo.InvariantCulture)}.db");
            File.Copy(register.File + "-wal", copy + "-wal");
            File.Copy(register.File, copy);
            None.Of(register.Answered.Except(await WrittenOrganizations.InAsync(copy)));
        }
    }

    private static int Setting(string name, int usual)
        => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
