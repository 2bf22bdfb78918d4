using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Samverkan.Host.Tests.Kit;

/// <summary>The built program as a process of its own: for what only a process can show, such as exit codes, signals and sudden death.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    /// <summary>Only a test that fails waits this long; a machine may be busy with much else.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();

    private HostProcess(ProcessStartInfo start, Uri address)
    {
        Address = address;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(errors, line.Data);
    }

    public Uri Address { get; }

    /// <summary>As the system knows it.</summary>
    public int Id => process.Id;

    /// <summary>Standard output: the log, one JSON object a line.</summary>
    public IReadOnlyList<string> Output => [.. output];

    /// <summary>Standard error: what is told when the start fails.</summary>
    public string Errors => string.Join('\n', errors);

    public bool HasExited => process.HasExited;

    /// <summary>Starts the program on a free port; it is not ready yet.</summary>
    public static HostProcess Start(params string[] args) => StartOn(FreePort(), args);

    public static HostProcess StartOn(int port, params string[] args)
    {
        var address = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        var start = new ProcessStartInfo("dotnet", [Tree.Program, $"--urls={address}", "--RateLimits:Enabled=false", .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        var host = new HostProcess(start, address);
        host.process.Start();
        host.process.BeginOutputReadLine();
        host.process.BeginErrorReadLine();
        return host;
    }

    /// <summary>Waits until the program says that it can answer.</summary>
    public async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(20))
        {
            if (process.HasExited) Assert.Fail($"The program stopped before it was ready, with exit code {process.ExitCode}:\n{Errors}");
            try
            {
                using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        Assert.Fail($"The program was not ready within {Patience}:\n{string.Join('\n', Output)}\n{Errors}");
    }

    /// <summary>Asks it to stop as a service manager does.</summary>
    public void Terminate() => Signal("TERM");

    /// <summary>Ends it as a power cut does: no code of its own runs any more.</summary>
    public void Kill() => process.Kill();

    /// <summary>Waits for the end and gives the exit code.</summary>
    public async Task<int> ExitCodeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"The program was still running after {Patience}:\n{string.Join('\n', Output)}");
        }

        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null) lines.Enqueue(line);
    }
}
