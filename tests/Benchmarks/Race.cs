using System.Diagnostics;

namespace Samverkan.Benchmarks;

/// <summary>What one request has cost, in microseconds: time on the clock, and time of the processors.</summary>
internal readonly record struct Cost(double Wall, double Cpu)
{
    public static Cost Of(TimeSpan wall, TimeSpan cpu, long requests) => new(wall.TotalMicroseconds / requests, cpu.TotalMicroseconds / requests);
}

/// <summary>The medians of both runners, and the medians of the ratios of neighboring slices.</summary>
internal sealed record Outcome(Cost Ours, Cost Hand, double WallRatio, double CpuRatio);

/// <summary>Lets two runners work in turns, a short slice each, so that whatever else the machine does hinders both alike.</summary>
internal static class Race
{
    private const int Rounds = 15;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public static async Task<Outcome> RunAsync(Func<TimeSpan, Task<Cost>> ours, Func<TimeSpan, Task<Cost>> hand, TimeSpan slice)
    {
        // Tier-1 code needs some thousand calls, and a pause in which the compiler works.
        for (var i = 0; i < 4; i++)
        {
            await ours(WarmUp);
            await hand(WarmUp);
            await Task.Delay(200);
        }

        var (a, b) = (new List<Cost>(), new List<Cost>());
        for (var i = 0; i < Rounds; i++)
        {
            a.Add(await ours(slice));
            b.Add(await hand(slice));
        }

        return new Outcome(
            new Cost(Median(a.Select(cost => cost.Wall)), Median(a.Select(cost => cost.Cpu))),
            new Cost(Median(b.Select(cost => cost.Wall)), Median(b.Select(cost => cost.Cpu))),
            Median(a.Zip(b, (x, y) => y.Wall / x.Wall)),
            Median(a.Zip(b, (x, y) => y.Cpu / x.Cpu)));
    }

    /// <summary>Does the same again and again in this process, on one thread.</summary>
    public static Task<Cost> InProcess(Action<int> request, TimeSpan slice)
    {
        var (clock, cpu, count) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, 0);
        while (clock.Elapsed < slice) request(count++);
        return Task.FromResult(Cost.Of(clock.Elapsed, Environment.CpuUsage.TotalTime - cpu, count));
    }

    /// <summary>Asks a server over kept connections, each with a thread of its own; the processor time is the server's.</summary>
    public static async Task<Cost> OverHttp(ServerProcess server, Func<int, byte[]> request, int connections, TimeSpan slice)
    {
        var (clock, cpu) = (Stopwatch.StartNew(), server.Cpu);
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(number => Task.Factory.StartNew(
            () =>
            {
                using var client = new Client(server.Address);
                var count = 0;
                while (clock.Elapsed < slice) client.Ask(request((count++ * connections) + number));
                return count;
            },
            TaskCreationOptions.LongRunning)));
        return Cost.Of(clock.Elapsed, server.Cpu - cpu, counts.Sum());
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
