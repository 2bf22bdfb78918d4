using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;
using Samverkan.Agreements;
using Samverkan.Arenas;
using Samverkan.Dialogues;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.Modules.Tests.Kit;
using Samverkan.RoleMap;
using Samverkan.Sources;
using Samverkan.Stakeholders;

namespace Samverkan.Modules.Tests.Agreements;

/// <summary>The product's own data, and the graph of the modules up to this one.</summary>
public class AgreementsGraph : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    protected virtual string Sets => "jamtland-harjedalen";

    internal TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await TestDatabase.SeededAsync(
        services =>
        {
            services.AddSources().AddStakeholders().AddAgreements().AddArenas().AddDialogues().AddRoleMap();
            services.AddGraphQLServer().AddAccounts().AddInMemorySubscriptions().AddSourcesTypes().AddStakeholdersTypes().AddAgreementsTypes();
        },
        Sets);

    public async Task DisposeAsync() => await Database.DisposeAsync();

    /// <summary>The answer's data in one line; the whole answer when there are errors.</summary>
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
}

/// <summary>The same with what the region's own pages add.</summary>
public sealed class PublicPagesGraph : AgreementsGraph
{
    protected override string Sets => "jamtland-harjedalen,public-pages";
}
