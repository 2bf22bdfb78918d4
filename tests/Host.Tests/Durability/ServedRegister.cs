using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Samverkan.Host.Tests.Durability;

/// <summary>A register served by a process of its own, and clients that write to it through the graph.</summary>
public sealed class ServedRegister : IAsyncLifetime
{
    private const string Mutation = """
        mutation ($input: RecordOrganizationInput!) { recordOrganization(input: $input) { organization { key version } errors { ... on Error { code message } } } }
        """;

    private readonly TemporaryFolder? own;
    private readonly string folder;
    private HostProcess? host;
    private string token = "";
    private int clients;

    public ServedRegister() => folder = (own = new TemporaryFolder()).Path;

    internal ServedRegister(string folder) => this.folder = folder;

    public string File => Path.Combine(folder, "samverkan.db");

    public string Setting => Command.Database(File);

    /// <summary>What has been answered: the keys of the organizations.</summary>
    public ConcurrentQueue<string> Answered { get; } = new();

    public async Task InitializeAsync()
    {
        await StartAsync();
        var made = await Command.RunAsync("token", "create", "--account=storm", "--role=administrator", Setting);
        token = made.Output.Split('\n').Single(line => line.Length > 0 && !line.StartsWith('{'));
        await RecordAsync("org/storm-first");
    }

    /// <returns>How long it took until the register could answer.</returns>
    public async Task<TimeSpan> StartAsync()
    {
        // A machine that is busy is slow, and nothing here is about the bound of a question.
        var clock = Stopwatch.StartNew();
        host = HostProcess.Start(Setting, "--GraphQL:ExecutionTimeout=00:02:00", "--Serilog:MinimumLevel:Default=Warning");
        await host.ReadyAsync();
        return clock.Elapsed;
    }

    /// <summary>As a power cut ends it, but for what the system has not written yet.</summary>
    public async Task KillAsync()
    {
        host!.Kill();
        await host.ExitCodeAsync();
        await host.DisposeAsync();
        host = null;
    }

    /// <summary>Writes one organization after another until it is told to stop, or nobody answers any more.</summary>
    /// <param name="stop">Looked at before each.</param>
    /// <returns>How long each answer took, how many were refused because one before them took too long, and every other answer that was no success.</returns>
    public async Task<(List<TimeSpan> Waits, int Busy, List<string> Faults)> WriteAsync(CancellationToken stop)
    {
        var name = Interlocked.Increment(ref clients).ToString(CultureInfo.InvariantCulture);
        using var client = Client();
        var (waits, busy, faults) = (new List<TimeSpan>(), 0, new List<string>());
        for (var i = 1; !stop.IsCancellationRequested; i++)
        {
            var key = $"org/storm-{name}-{i.ToString(CultureInfo.InvariantCulture)}";
            var clock = Stopwatch.StartNew();
            try
            {
                var refusal = await RecordAsync(client, key);
                if (refusal is null) Answered.Enqueue(key);
                else if (refusal.Contains("\"STORAGE_BUSY\"", StringComparison.Ordinal)) busy++;
                else faults.Add(refusal);
                waits.Add(clock.Elapsed);
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException)
            {
                // Killed: whether this one was written nobody knows, and nobody was told.
                break;
            }
        }

        return (waits, busy, faults);
    }

    /// <summary>Records one organization and waits for the answer.</summary>
    public async Task RecordAsync(string key)
    {
        Assert.Null(await TryAsync(key));
        Answered.Enqueue(key);
    }

    /// <summary>Records one organization, or gives the answer when it was refused.</summary>
    public async Task<string?> TryAsync(string key)
    {
        using var client = Client();
        return await RecordAsync(client, key);
    }

    public Task ReadyAsync() => host!.ReadyAsync();

    public async Task DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
        own?.Dispose();
    }

    private HttpClient Client() => new() { BaseAddress = host!.Address, Timeout = TimeSpan.FromMinutes(5), DefaultRequestHeaders = { Authorization = new("Bearer", token) } };

    private static async Task<string?> RecordAsync(HttpClient client, string key)
    {
        var input = new
        {
            key,
            names = new[] { new { text = $"Förening {key}", use = "OFFICIAL" } },
            kinds = new[] { "OTHER" },
            citations = new[] { new { documentId = "doc/annex-a", evidence = "STATED" } },
        };
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = Mutation, variables = new { input } });
        var body = await answer.Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(body);
        return json.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && data.GetProperty("recordOrganization").GetProperty("organization").ValueKind == JsonValueKind.Object
            ? null
            : body;
    }
}
