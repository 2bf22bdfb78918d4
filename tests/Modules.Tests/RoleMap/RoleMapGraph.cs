using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Agreements;
using Samverkan.Arenas;
using Samverkan.Dialogues;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.Kernel.Accounts;
using Samverkan.Modules.Tests.Kit;
using Samverkan.RoleMap;
using Samverkan.Sources;
using Samverkan.Stakeholders;

namespace Samverkan.Modules.Tests.RoleMap;

/// <summary>The graph of the role map and of the modules to its left, on a database of its own.</summary>
internal sealed class RoleMapGraph : IAsyncDisposable
{
    private RoleMapGraph(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public static async Task<RoleMapGraph> CreateAsync() => new(await TestDatabase.CreateAsync(AddTo));

    /// <summary>With the product's own data.</summary>
    public static async Task<RoleMapGraph> SeededAsync() => new(await TestDatabase.SeededAsync(AddTo));

    /// <summary>The data of the answer.</summary>
    /// <exception cref="InvalidOperationException">The answer has errors.</exception>
    public async Task<JsonElement> QueryAsync(string query)
    {
        var answer = await AnswerAsync(query);
        return answer.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException(errors.GetRawText()) : answer.GetProperty("data");
    }

    /// <summary>The answer as it is, with its errors.</summary>
    public async Task<JsonElement> AnswerAsync(string query)
    {
        await using var scope = Database.Services.CreateAsyncScope();
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(query) };
        await Database.Services.GetRequiredService<RequestExecutor>().ExecuteAsync(request, scope.ServiceProvider, output, CancellationToken.None);
        return JsonDocument.Parse(output.WrittenMemory).RootElement;
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static void AddTo(IServiceCollection services)
    {
        services.AddSources().AddStakeholders().AddAgreements().AddArenas().AddDialogues().AddRoleMap();
        services.AddGraphQLServer().AddAccounts().AddInMemorySubscriptions().ModifyRequestOptions(options => options with { ExecutionTimeout = TimeSpan.FromMinutes(5) })
            .AddSourcesTypes().AddStakeholdersTypes().AddAgreementsTypes().AddArenasTypes().AddDialoguesTypes().AddRoleMapTypes();
    }
}
