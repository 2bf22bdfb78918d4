using System.Diagnostics;

namespace Samverkan.Host.Tests.Kit;

/// <summary>The kitchen sink of the conformance program as a process of its own, as an outside suite would start it.</summary>
public sealed class KitchenProcess : IAsyncLifetime
{
    private const string Word = "Listening on ";
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    // A folder of its own: a web program watches the one it starts in, and the temporary folder of a busy machine takes it minutes.
    private readonly TemporaryFolder folder = new();
    private readonly Process process;

    public KitchenProcess() => process = new Process
    {
        StartInfo = new ProcessStartInfo("dotnet", [Tree.ConformanceProgram, "--serve", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder.Path,
        },
    };

    /// <summary>The address of the graph, as the program has told it.</summary>
    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        process.Start();
        using var late = new CancellationTokenSource(patience);
        var line = await process.StandardOutput.ReadLineAsync(late.Token);
        Assert.StartsWith(Word, line, StringComparison.Ordinal);
        Address = new Uri(line![Word.Length..]);
    }

    /// <summary>Asks it to stop as a service manager does.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        if (!process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await kill.WaitForExitAsync();
            await process.WaitForExitAsync().WaitAsync(patience);
        }

        return process.ExitCode;
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        process.Dispose();
        folder.Dispose();
    }
}
