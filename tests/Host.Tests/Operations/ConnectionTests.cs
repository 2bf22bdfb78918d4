using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Samverkan.Host.Tests.Operations;

/// <summary>How many may be connected at once, and how many of them may stay to listen.</summary>
public sealed class ConnectionTests
{
    [Fact]
    public async Task So_many_are_connected_and_the_next_is_hung_up_on()
    {
        await using var app = await NarrowApp.StartAsync("--Kestrel:Limits:MaxConcurrentConnections=2");
        using var first = await GreetedAsync(app);
        using var second = await GreetedAsync(app);

        using var third = await ConnectedAsync(app);
        Assert.Equal("", await AnswerAsync(third));

        // Who leaves makes room; the server notices a moment later.
        first.Dispose();
        for (var i = 0; i < 100; i++)
        {
            using var fourth = await ConnectedAsync(app);
            if ((await AnswerAsync(fourth)).StartsWith("HTTP/1.1 200", StringComparison.Ordinal)) return;
            await Task.Delay(50);
        }

        Assert.Fail("The place of a connection that was closed stays taken.");
    }

    [Fact]
    public async Task So_many_stay_to_listen_and_the_next_is_refused()
    {
        await using var app = await NarrowApp.StartAsync("--Kestrel:Limits:MaxConcurrentUpgradedConnections=2");
        using var first = await ListeningAsync(app);
        using var second = await ListeningAsync(app);
        Assert.Equal((WebSocketState.Open, WebSocketState.Open), (first.State, second.State));

        await Assert.ThrowsAsync<WebSocketException>(() => ListeningAsync(app));
    }

    [Fact]
    public async Task Unless_told_otherwise_2000_are_connected_200_listen_and_nobody_is_waited_for_long()
    {
        await using var app = await NarrowApp.StartAsync();
        var limits = app.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;
        Assert.Equal((2_000, 200), (limits.MaxConcurrentConnections, limits.MaxConcurrentUpgradedConnections));
        Assert.Equal((1024 * 1024, 32 * 1024, 100, 8 * 1024), (limits.MaxRequestBodySize, limits.MaxRequestHeadersTotalSize, limits.MaxRequestHeaderCount, limits.MaxRequestLineSize));
        Assert.Equal((TimeSpan.FromSeconds(10), 240.0, TimeSpan.FromSeconds(5)), (limits.RequestHeadersTimeout, limits.MinRequestBodyDataRate?.BytesPerSecond, limits.MinRequestBodyDataRate?.GracePeriod));
        Assert.Equal((240.0, TimeSpan.FromSeconds(5)), (limits.MinResponseDataRate?.BytesPerSecond, limits.MinResponseDataRate?.GracePeriod));
    }

    private static async Task<TcpClient> ConnectedAsync(NarrowApp app)
    {
        var client = new TcpClient();
        await client.ConnectAsync(app.Client.BaseAddress!.Host, app.Client.BaseAddress.Port);
        return client;
    }

    private static async Task<TcpClient> GreetedAsync(NarrowApp app)
    {
        var client = await ConnectedAsync(app);
        Assert.StartsWith("HTTP/1.1 200", await AnswerAsync(client), StringComparison.Ordinal);
        return client;
    }

    /// <returns>How the answer begins; empty when there was none.</returns>
    private static async Task<string> AnswerAsync(TcpClient client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var answer = new byte[1024];
        try
        {
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"), patience.Token);
            return Encoding.ASCII.GetString(answer, 0, await client.GetStream().ReadAsync(answer, patience.Token));
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static async Task<ClientWebSocket> ListeningAsync(NarrowApp app)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(app.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, patience.Token);
        return socket;
    }

    private sealed class NarrowApp(IReadOnlyList<string> settings) : SamverkanApp, IAsyncDisposable
    {
        protected override IReadOnlyList<string> Arguments => ["--Storage:Seed=none", .. settings];

        public static async Task<NarrowApp> StartAsync(params string[] settings)
        {
            var app = new NarrowApp(settings);
            await app.InitializeAsync();
            return app;
        }

        ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());
    }
}
