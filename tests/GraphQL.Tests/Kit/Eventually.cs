using System.Diagnostics;

namespace Samverkan.GraphQL.Tests.Kit;

/// <summary>What becomes so by itself, but not at once.</summary>
internal static class Eventually
{
    public static async Task IsAsync(Func<bool> holds, int seconds = 10)
    {
        var watch = Stopwatch.StartNew();
        while (!holds() && watch.Elapsed < TimeSpan.FromSeconds(seconds)) await Task.Delay(10);
        Assert.True(holds());
    }
}
