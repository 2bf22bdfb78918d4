using System.Net.WebSockets;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.GraphQL.Tests.Kit;

/// <summary>The tower behind real sockets, with little patience.</summary>
internal sealed class TowerHost : IAsyncDisposable
{
    /// <summary>How long a stop may take before what is left is cut off: longer than any stop does that has nothing to wait for.</summary>
    public static readonly TimeSpan Stopping = TimeSpan.FromSeconds(60);

    private readonly WebApplication app;

    private TowerHost(WebApplication app) => this.app = app;

    public HttpClient Client { get; } = new() { Timeout = Timeout.InfiniteTimeSpan };

    public ITopicEventSender Sender => app.Services.GetRequiredService<ITopicEventSender>();

    public RequestExecutor Executor => app.Services.GetRequiredService<RequestExecutor>();

    public TowerWatch Watch => app.Services.GetRequiredService<TowerWatch>();

    public int TopicCount => app.Services.GetRequiredService<InMemoryTopics>().TopicCount;

    /// <summary>How many listen to a topic by now.</summary>
    public int ListenerCount => app.Services.GetRequiredService<InMemoryTopics>().SubscriberCount;

    public int ConnectionCount => app.Services.GetRequiredService<GraphQLSockets>().ConnectionCount;

    public static async Task<TowerHost> StartAsync(Func<SocketOptions, SocketOptions>? sockets = null, Func<RequestOptions, RequestOptions>? requests = null, Action<IRequestExecutorBuilder>? more = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Stopping);
        var graph = Listeners.Register(builder.Services, requests)
            .AddSocketSessionInterceptor<Porter>()
            .ModifySocketOptions(options => options with { KeepAliveInterval = TimeSpan.FromSeconds(60), CloseTimeout = TimeSpan.FromSeconds(1) })
            .ModifySocketOptions(sockets ?? (same => same))
            .ModifyEventStreamOptions(options => options with { KeepAliveInterval = TimeSpan.FromMilliseconds(50) });
        more?.Invoke(graph);
        var app = builder.Build();
        app.MapGraphQL();
        app.MapGraphQLWebSocket("/only/ws");
        app.MapGraphQLHttp("/only/http");
        await app.StartAsync();
        var host = new TowerHost(app);
        host.Client.BaseAddress = new Uri(app.Urls.Single());
        return host;
    }

    /// <summary>A connection, not yet introduced.</summary>
    public async Task<SocketClient> ConnectAsync(string? protocol = "graphql-transport-ws", string path = "/graphql", string? origin = null)
    {
        var socket = new ClientWebSocket();
        foreach (var each in protocol?.Split(' ') ?? []) socket.Options.AddSubProtocol(each);
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.CollectHttpResponseDetails = true;
        await socket.ConnectAsync(new UriBuilder(new Uri(Client.BaseAddress!, path)) { Scheme = "ws" }.Uri, CancellationToken.None);
        return new SocketClient(socket);
    }

    /// <summary>A connection that has been acknowledged.</summary>
    public async Task<SocketClient> IntroduceAsync(string? payload = null)
    {
        var client = await ConnectAsync();
        await client.SendAsync(payload is null ? """{"type":"connection_init"}""" : $$"""{"type":"connection_init","payload":{{payload}}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.NextAsync());
        return client;
    }

    /// <summary>Nothing is held for anybody any more.</summary>
    public async Task IsIdleAsync()
    {
        await Eventually.IsAsync(() => ConnectionCount == 0 && TopicCount == 0 && Executor.SubscriptionCount == 0 && Watch.OpenScopes == 0);
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>Decides by a word.</summary>
    private sealed class Porter : ISocketSessionInterceptor
    {
        public async ValueTask<ConnectionStatus> OnConnectAsync(HttpContext http, JsonElement payload, CancellationToken cancellationToken)
        {
            var word = payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty("word", out var given) ? given.GetString() : null;
            switch (word)
            {
                case "no":
                    return ConnectionStatus.Rejected;
                case "slow":
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    break;
                case "fault":
                    throw new InvalidOperationException("secret");
                case not null:
                    http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, word)], "test"));
                    break;
            }

            return ConnectionStatus.Accepted;
        }
    }
}

/// <summary>The other end of a WebSocket connection.</summary>
internal sealed class SocketClient(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    public ClientWebSocket Socket { get; } = socket;

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public Task SendAsync(byte[] bytes, WebSocketMessageType type = WebSocketMessageType.Text, bool end = true)
        => Socket.SendAsync(bytes, type, end, CancellationToken.None).WaitAsync(patience);

    public Task SubscribeAsync(string id, string document) => SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query = document } }));

    public Task SubscribeByIdAsync(string id, string document) => SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { id = document } }));

    /// <summary>The next message, or "closed" with code and reason.</summary>
    public async Task<string> NextAsync()
    {
        var text = new MemoryStream();
        var piece = new byte[4096];
        while (true)
        {
            var received = await Socket.ReceiveAsync(piece, CancellationToken.None).WaitAsync(patience);
            if (received.MessageType == WebSocketMessageType.Close) return $"closed {(int)received.CloseStatus!} {received.CloseStatusDescription}";
            text.Write(piece, 0, received.Count);
            if (received.EndOfMessage) return Encoding.UTF8.GetString(text.ToArray());
        }
    }

    public void Dispose() => Socket.Dispose();
}
