using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.AspNetCore.Sockets;

/// <summary>What a connection may cost, and that nothing of it is left when it is over.</summary>
public sealed class SocketLimitTests
{
    [Fact]
    public void The_limits_are_those_that_are_promised()
    {
        var options = new SocketOptions();
        Assert.Equal((TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(5), 200), (options.ConnectionInitializationTimeout, options.KeepAliveInterval, options.MaxConnections));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("""{"type":"connection_init","payload":{"word":"slow"}}""")]
    public async Task Who_is_not_acknowledged_in_time_is_closed_with_4408(string? introduction)
    {
        await using var tower = await TowerHost.StartAsync(options => options with { ConnectionInitializationTimeout = TimeSpan.FromSeconds(1) });
        using var client = await tower.ConnectAsync();
        if (introduction is not null) await client.SendAsync(introduction);

        Assert.Equal("closed 4408 Connection initialisation timeout", await client.NextAsync());
        await tower.IsIdleAsync();
    }

    [Fact]
    public async Task Who_is_acknowledged_in_time_stays()
    {
        // The first question of the server comes when the time for an introduction has long passed.
        await using var tower = await TowerHost.StartAsync(options => options with { ConnectionInitializationTimeout = TimeSpan.FromSeconds(3), KeepAliveInterval = TimeSpan.FromSeconds(3) });
        using var client = await tower.IntroduceAsync();
        Assert.Equal("""{"type":"ping"}""", await client.NextAsync());
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.NextAsync());
    }

    [Fact]
    public async Task The_server_asks_now_and_then_whether_the_client_is_there()
    {
        await using var tower = await TowerHost.StartAsync(options => options with { KeepAliveInterval = TimeSpan.FromMilliseconds(50) });
        using var client = await tower.IntroduceAsync();
        Assert.Equal("""{"type":"ping"}""", await client.NextAsync());
        await client.SendAsync("""{"type":"pong"}""");
        Assert.Equal("""{"type":"ping"}""", await client.NextAsync());
    }

    [Fact]
    public async Task A_message_has_the_size_of_a_request_at_most()
    {
        await using var tower = await TowerHost.StartAsync(requests: options => options with { MaxRequestSize = 10_000 });
        using var client = await tower.ConnectAsync();
        const string around = """{"type":"ping","more":""}""";
        await client.SendAsync(around.Insert(around.Length - 2, new string('a', 10_000 - around.Length)));
        Assert.Equal("""{"type":"pong"}""", await client.NextAsync());
        await client.SendAsync(around.Insert(around.Length - 2, new string('a', 10_001 - around.Length)));
        Assert.Equal("closed 1009 A message has at most 10000 bytes", await client.NextAsync());
    }

    [Fact]
    public async Task A_message_that_never_ends_is_cut_off()
    {
        await using var tower = await TowerHost.StartAsync(requests: options => options with { MaxRequestSize = 10_000 });
        using var client = await tower.ConnectAsync();
        var closed = client.NextAsync();
        for (var i = 0; i < 20 && !closed.IsCompleted; i++)
        {
            try
            {
                await client.SendAsync(Encoding.ASCII.GetBytes(new string(' ', 1_000)), end: false);
            }
            catch (WebSocketException)
            {
                break;
            }
        }

        Assert.StartsWith("closed 1009", await closed, StringComparison.Ordinal);
        await tower.IsIdleAsync();
    }

    [Fact]
    public async Task There_are_at_most_so_many_connections()
    {
        await using var tower = await TowerHost.StartAsync(options => options with { MaxConnections = 2 });
        using var one = await tower.IntroduceAsync();
        using var two = await tower.IntroduceAsync();
        await Assert.ThrowsAsync<WebSocketException>(() => tower.ConnectAsync());

        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql") { Headers = { { "Connection", "Upgrade" }, { "Upgrade", "websocket" }, { "Sec-WebSocket-Version", "13" }, { "Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA==" } } };
        using var response = await tower.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Contains("TOO_MANY_CONNECTIONS", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        one.Dispose();
        await Eventually.IsAsync(() => tower.ConnectionCount == 1);
        using var three = await tower.IntroduceAsync();
    }

    [Fact]
    public async Task There_are_at_most_so_many_operations_over_one_connection()
    {
        await using var tower = await TowerHost.StartAsync(options => options with { MaxOperationsPerConnection = 2 });
        using var client = await tower.IntroduceAsync();
        await client.SubscribeAsync("a", "subscription { onRung { strokes } }");
        await client.SubscribeAsync("b", "subscription { onRung { strokes } }");
        await client.SubscribeAsync("c", "{ height }");

        Assert.Contains("TOO_MANY_OPERATIONS", await client.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_nothing_behind()
    {
        await using var tower = await TowerHost.StartAsync();
        for (var i = 0; i < 20; i++)
        {
            using var client = await tower.IntroduceAsync($$"""{"word":"{{i}}"}""");
            await client.SubscribeAsync("a", "subscription { onRung { scope } }");
            await client.SubscribeAsync("b", "subscription { countdown(from: 2000000000) }");
            await client.SubscribeAsync("c", "subscription { hung }");
            await client.NextAsync();
            if (i % 2 == 0) client.Socket.Abort();
        }

        await tower.IsIdleAsync();
        tower.Watch.Hang.SetResult();
        await Eventually.IsAsync(() => tower.Watch.OpenStreams == 0);
    }

    [Fact]
    public async Task A_client_that_reads_nothing_is_cut_off()
    {
        await using var tower = await TowerHost.StartAsync(options => options with { KeepAliveInterval = TimeSpan.FromMilliseconds(100), KeepAliveTimeout = TimeSpan.FromSeconds(2) });
        using var client = await tower.IntroduceAsync();
        await client.SubscribeAsync("a", "subscription { countdown(from: 2000000000) }");
        await tower.IsIdleAsync();
    }

    [Fact]
    public async Task A_host_that_stops_closes_with_1001()
    {
        await using var tower = await TowerHost.StartAsync();
        using var client = await tower.IntroduceAsync();
        await client.SubscribeAsync("a", "subscription { onRung { strokes } }");
        await Eventually.IsAsync(() => tower.TopicCount == 1);
        var stop = tower.StopAsync();

        Assert.Equal("closed 1001 The host stops", await client.NextAsync());
        await client.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        await stop.WaitAsync(TowerHost.Stopping / 2);
        Assert.Equal(0, tower.TopicCount);
    }

    [Fact]
    public async Task A_client_that_does_not_agree_to_the_close_is_not_waited_for()
    {
        await using var tower = await TowerHost.StartAsync();
        using var client = await tower.IntroduceAsync();
        await client.SendAsync("rubbish");
        await tower.IsIdleAsync();
    }

    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("http://127.0.0.1:1", false)]
    [InlineData("http://localhost:{port}", false)]
    [InlineData("http://127.0.0.1:{port}", true)]
    [InlineData("https://friend.example", true)]
    [InlineData("https://friend.example.evil.example", false)]
    public async Task Pages_of_other_hosts_may_not_connect(string origin, bool isAllowed)
    {
        await using var tower = await TowerHost.StartAsync(options => options with { AllowedOrigins = ["https://friend.example"] });
        var connecting = tower.ConnectAsync(origin: origin.Replace("{port}", $"{tower.Client.BaseAddress!.Port}", StringComparison.Ordinal));
        if (isAllowed) (await connecting).Dispose();
        else await Assert.ThrowsAsync<WebSocketException>(() => connecting);
    }

    [Theory]
    [InlineData("\x81\x02\xff\xfe", 1007)]
    [InlineData("\x83\x00", 1002)]
    [InlineData("\xf1\x00", 1002)]
    [InlineData("\x80\x00", 1002)]
    public async Task What_is_no_frame_is_closed_and_leaves_nothing_behind(string frame, int code)
    {
        await using var tower = await TowerHost.StartAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, tower.Client.BaseAddress!.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync("GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"u8.ToArray());
        var buffer = new byte[4096];
        var head = Encoding.Latin1.GetString(buffer, 0, await stream.ReadAsync(buffer));
        Assert.StartsWith("HTTP/1.1 101", head, StringComparison.Ordinal);

        // Frames of a client are masked, here with zeros.
        var bytes = Encoding.Latin1.GetBytes(frame);
        await stream.WriteAsync((byte[])[bytes[0], (byte)(bytes[1] | 0x80), 0, 0, 0, 0, .. bytes[2..]]);
        Assert.True(await stream.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(60)) >= 4);
        Assert.Equal(0x88, buffer[0]);
        Assert.Equal(code, (buffer[2] << 8) | buffer[3]);
        await tower.IsIdleAsync();
    }

    [Fact]
    public async Task Half_a_handshake_and_plain_rubbish_are_refused_by_status()
    {
        await using var tower = await TowerHost.StartAsync();
        using var response = await tower.Client.GetAsync(new Uri("/only/ws", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);

        using var client = await tower.ConnectAsync(path: "/only/ws");
        Assert.Equal("graphql-transport-ws", client.Socket.SubProtocol);
        await Assert.ThrowsAsync<WebSocketException>(() => tower.ConnectAsync(path: "/only/http"));
    }
}
