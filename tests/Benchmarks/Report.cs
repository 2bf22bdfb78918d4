using System.Globalization;

namespace Samverkan.Benchmarks;

/// <summary>The table that stands in the engine's README.</summary>
internal sealed class Report
{
    public Report()
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd}");
        Console.WriteLine();
        Console.WriteLine("| what | measured | budget | |");
        Console.WriteLine("| --- | --- | --- | --- |");
    }

    /// <param name="what">Was measured.</param>
    /// <param name="measured">In words and numbers.</param>
    /// <param name="budget">As engine.md has it; empty where there is none.</param>
    /// <param name="met">Null where there is no budget.</param>
    public void Row(string what, string measured, string budget = "", bool? met = null)
        => Console.WriteLine($"| {what} | {measured} | {budget} | {met switch { true => "met", false => "**missed**", _ => "" }} |");

    public void Row(string what, Outcome outcome, string more, double? leastRatio = null)
        => Row(
            what,
            $"{Percent(outcome.CpuRatio)} by processor time, {Percent(outcome.WallRatio)} by the clock ({Micro(outcome.Ours.Cpu)} against {Micro(outcome.Hand.Cpu)} of processor time){more}",
            leastRatio is { } least ? $"≥ {Percent(least)}" : "",
            leastRatio is { } needed ? outcome.CpuRatio >= needed : null);

    public static string Percent(double ratio) => ratio.ToString("P0", CultureInfo.InvariantCulture).Replace(" %", " %", StringComparison.Ordinal);

    public static string Micro(double microseconds) => string.Create(CultureInfo.InvariantCulture, $"{microseconds:0.#} µs");

    public static string Kilobytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024:0.#} KB");
}
