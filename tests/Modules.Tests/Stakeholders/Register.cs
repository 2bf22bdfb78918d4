using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;
using Samverkan.Sources;
using Samverkan.Stakeholders;

namespace Samverkan.Modules.Tests.Stakeholders;

/// <summary>Sources and Stakeholders with the product's own data, and their part of the graph.</summary>
public sealed class Register : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal TestDatabase Database { get; private set; } = null!;

    public Task InitializeAsync() => LoadAsync("jamtland-harjedalen");

    public async Task DisposeAsync() => await Database.DisposeAsync();

    /// <summary>The value of the answer's member data, or the whole answer when there are errors.</summary>
    public async Task<string> AskAsync(string document)
    {
        var output = new ArrayBufferWriter<byte>();
        await using var scope = Database.Services.CreateAsyncScope();
        await Database.Services.GetRequiredService<RequestExecutor>().ExecuteAsync(
            new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) }, scope.ServiceProvider, output, CancellationToken.None);
        using var answer = JsonDocument.Parse(output.WrittenMemory);
        var told = answer.RootElement.TryGetProperty("errors", out _) ? answer.RootElement : answer.RootElement.GetProperty("data");
        return JsonSerializer.Serialize(told, Plain);
    }

    /// <summary>With the sets named, and a stand-in for the modules further right, which these two modules' data points at.</summary>
    internal static async Task<Register> WithAsync(string sets)
    {
        var register = new Register();
        await register.LoadAsync(sets);
        return register;
    }

    private async Task LoadAsync(string sets)
    {
        var folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
        foreach (var set in Directory.GetDirectories(Path.Combine(Root(), "host", "seed")).Select(path => Path.GetFileName(path)!))
        {
            Directory.CreateDirectory(Path.Combine(folder, "seed", set));
            foreach (var file in new[] { "sources.json", "stakeholders.json" })
                File.Copy(Path.Combine(Root(), "host", "seed", set, file), Path.Combine(folder, "seed", set, file));
            await File.WriteAllTextAsync(Path.Combine(folder, "seed", set, "elsewhere.json"), set == "jamtland-harjedalen" ? Elsewhere.Json : "{}");
        }

        Database = TestDatabase.Unmigrated(
            folder,
            services =>
            {
                services.AddSources().AddStakeholders().AddTransient<IRecordReader, Elsewhere>();
                services.AddGraphQLServer().AddAccounts().AddInMemorySubscriptions().AddSourcesTypes().AddStakeholdersTypes();
            },
            sets: sets);
        await Database.Services.MigrateAsync();
        await Database.Services.SeedAsync();
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../.."));
}

/// <summary>Declares the keys of agreements, obligations and tasks that the data of these modules points at.</summary>
internal sealed class Elsewhere(StakeholdersDb db) : IRecordReader
{
    public const string Json = """
        { "things": [
          { "key": "agreement/RUN-34-2018" }, { "key": "agreement/RUN-305-2022" }, { "key": "agreement/RS-482-2018" }, { "key": "agreement/RS-668-2021" },
          { "key": "obligation/RUN-34-2018-2" },
          { "key": "task/regional-development" }, { "key": "task/municipal-cooperation" }, { "key": "task/municipal-coordination" } ] }
        """;

    public string Module => "elsewhere";

    public IReadOnlyDictionary<string, string> KeyTypes { get; } = new Dictionary<string, string>
    {
        ["agreement"] = "Agreement",
        ["obligation"] = "Obligation",
        ["task"] = "Task",
    };

    public IReadOnlyList<RecordKind> Kinds { get; } = [new("things", "agreement")];

    public ModuleDb Db => db;

    public IReadOnlyList<object> Read(SeedFile file)
    {
        foreach (var record in file.Records("things")) record.Key("agreement", "obligation", "task");
        return [];
    }
}
