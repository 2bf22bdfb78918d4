using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samverkan.GraphQL.AspNetCore;

namespace Samverkan.GraphQL.Conformance.KitchenSink;

/// <summary>Serves a schema with one of everything, over every transport, for outside suites.</summary>
internal static class KitchenServer
{
    /// <summary>Serves until the process is told to stop, and says on standard output where it listens.</summary>
    /// <param name="url">Such as http://127.0.0.1:4000/graphql. Port 0 takes a free one; without a path it is /graphql.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp)
        {
            await Console.Error.WriteLineAsync("Say where to listen: --serve http://127.0.0.1:4000/graphql");
            return 2;
        }

        var path = address.AbsolutePath == "/" ? "/graphql" : address.AbsolutePath;
        await using var app = Build(address, path);
        try
        {
            await app.StartAsync();
        }
        catch (IOException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }

        await Console.Out.WriteLineAsync($"Listening on {app.Urls.First().TrimEnd('/')}{path}");
        await Console.Out.FlushAsync();
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>The schema and what serves it.</summary>
    public static IRequestExecutorBuilder Register(IServiceCollection services)
        => services.AddGraphQLServer()
            .AddTypes(typeof(KitchenQueries), typeof(KitchenMutations), typeof(KitchenSubscriptions))
            .AddInMemorySubscriptions()
            .AddSocketSessionInterceptor<Doorman>()

            // A suite is one caller, however many clients it plays.
            .ModifyRequestOptions(options => options with { MaxSubscriptionsPerSubscriber = options.MaxSubscriptions });

    private static WebApplication Build(Uri address, string path)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address.GetLeftPart(UriPartial.Authority)).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        Register(builder.Services);

        var app = builder.Build();
        app.MapGraphQL(path);
        return app;
    }

    /// <summary>Lets everybody in but those who say that they are to be refused.</summary>
    private sealed class Doorman : ISocketSessionInterceptor
    {
        public ValueTask<ConnectionStatus> OnConnectAsync(HttpContext http, JsonElement payload, CancellationToken cancellationToken)
            => ValueTask.FromResult(
                payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty("token", out var token) && token.ValueKind == JsonValueKind.String && token.ValueEquals("refused")
                    ? ConnectionStatus.Rejected
                    : ConnectionStatus.Accepted);
    }
}
