using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Samverkan.Host.Tests.Kit;

/// <summary>A client of the protocol graphql-transport-ws. It answers the host's pings by itself.</summary>
internal sealed class GraphSocket : IDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);
    private readonly ClientWebSocket socket = new();

    /// <summary>Connects; the host has not been told yet who asks.</summary>
    /// <param name="address">Of the host.</param>
    /// <param name="token">Sent with the request that becomes the connection; no header when left out.</param>
    public static async Task<GraphSocket> ConnectAsync(Uri address, string? token = null)
    {
        var client = new GraphSocket();
        client.socket.Options.AddSubProtocol("graphql-transport-ws");
        if (token is not null) client.socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        await client.socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None).WaitAsync(patience);
        return client;
    }

    /// <summary>Introduces itself, and gives what the host says to that.</summary>
    public async Task<string> IntroduceAsync(object? payload = null)
    {
        await SendAsync(new { type = "connection_init", payload = payload ?? new { } });
        return await NextAsync();
    }

    public Task SubscribeAsync(string id, string query) => SendAsync(new { id, type = "subscribe", payload = new { query } });

    /// <summary>The next message that is no ping, or "closed" with code and reason.</summary>
    public async Task<string> NextAsync()
    {
        while (true)
        {
            var message = await ReadAsync();
            if (message != """{"type":"ping"}""") return message;
            await SendAsync(new { type = "pong" });
        }
    }

    public void Dispose() => socket.Dispose();

    private Task SendAsync(object message) => socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None).WaitAsync(patience);

    private async Task<string> ReadAsync()
    {
        var text = new MemoryStream();
        var piece = new byte[4096];
        while (true)
        {
            var received = await socket.ReceiveAsync(piece, CancellationToken.None).WaitAsync(patience);
            if (received.MessageType == WebSocketMessageType.Close) return $"closed {(int)received.CloseStatus!} {received.CloseStatusDescription}";
            text.Write(piece, 0, received.Count);
            if (received.EndOfMessage) return Encoding.UTF8.GetString(text.ToArray());
        }
    }
}
