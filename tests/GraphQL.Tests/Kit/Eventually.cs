using System.Diagnostics;

namespace Samverkan.GraphQL.Tests.Kit;

/// <summary>What becomes so by itself, but not at once.</summary>
internal static class Eventually
{
    /// <summary>Only a test that fails waits to the end: a machine may be busy with much else.</summary>
    public static async Task IsAsync(Func<bool> holds, int seconds = 60)
    {
        var watch = Stopwatch.StartNew();
        while (!holds() && watch.Elapsed < TimeSpan.FromSeconds(seconds)) await Task.Delay(10);
        Assert.True(holds());
    }
}
