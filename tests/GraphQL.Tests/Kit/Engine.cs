using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.GraphQL.Tests.Kit;

/// <summary>The engine over the zoo, without HTTP.</summary>
internal static class Engine
{
    private static readonly JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RequestExecutor Make(Action<IRequestExecutorBuilder>? more = null)
    {
        var graph = Services().AddGraphQLServer().AddTypes(typeof(ZooQueries), typeof(AnimalNode));
        more?.Invoke(graph);
        return graph.Services.BuildServiceProvider().GetRequiredService<RequestExecutor>();
    }

    public static async Task<string> RunAsync(string document, object? variables = null, string? operationName = null, ZooLog? log = null, RequestExecutor? executor = null)
    {
        var output = new ArrayBufferWriter<byte>();
        await using var services = Services(log).BuildServiceProvider();
        await (executor ?? Make()).ExecuteAsync(
            new GraphQLRequest
            {
                Document = Encoding.UTF8.GetBytes(document),
                OperationName = operationName,
                Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
            },
            services,
            output,
            CancellationToken.None);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The same JSON without the spaces of the test.</summary>
    public static string Json(string text) => JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement, plain);

    private static ServiceCollection Services(ZooLog? log = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(log ?? new ZooLog());
        return services;
    }
}
