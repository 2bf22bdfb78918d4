using System.Diagnostics;
using System.Text;

namespace Samverkan.GraphQL.Conformance.Fuzzing;

/// <summary>Gives the engine inputs that nobody would write. Each must get an answer or errors with places, soon and on a small stack.</summary>
internal sealed class Fuzzer(int seed, TextWriter log)
{
    private const int StackSize = 1024 * 1024;
    private const int MostFaults = 20;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    /// <summary>How many inputs were given.</summary>
    public long Inputs { get; private set; }

    /// <summary>How many of them were accepted by what they were given to.</summary>
    public long Accepted { get; private set; }

    /// <summary>What went wrong, with the number of the input.</summary>
    public List<string> Faults { get; } = [];

    /// <param name="first">The number of the first input.</param>
    /// <param name="count">How many.</param>
    /// <param name="time">Ends earlier when this has passed.</param>
    public void Run(long first, long count, TimeSpan time)
    {
        // A small stack, as that of a thread of a pool: what is deep must be refused, not followed.
        var thread = new Thread(() => Loop(first, count, time), StackSize);
        thread.Start();
        thread.Join();
    }

    private void Loop(long first, long count, TimeSpan time)
    {
        var maker = new InputMaker(seed);
        var check = new InputCheck();
        var watch = Stopwatch.StartNew();
        for (var number = first; number < first + count && watch.Elapsed < time && Faults.Count < MostFaults; number++)
        {
            var (kind, bytes) = maker.Make(number);
            // Time of the processor, since others may have it meanwhile.
            var started = Environment.CpuUsage.TotalTime;
            try
            {
                check.Check(kind, bytes);
                if (Environment.CpuUsage.TotalTime - started is var spent && spent > Slow) Fault(number, kind, bytes, $"took {spent.TotalSeconds:0.0} s");
            }
            catch (Exception fault)
            {
                Fault(number, kind, bytes, fault.ToString());
            }

            Inputs++;
            if (Inputs % 100_000 == 0) log.WriteLine($"{Inputs} inputs, {check.Accepted} accepted, {Faults.Count} faults, {watch.Elapsed.TotalSeconds:0} s");
        }

        Accepted += check.Accepted;
    }

    private void Fault(long number, InputKind kind, byte[] bytes, string what)
    {
        var shown = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 2_000)));
        Faults.Add($"Seed {seed}, input {number}, {kind}: {what}\n{shown}\n{Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, 2_000)))}");
        log.WriteLine(Faults[^1]);
    }
}
