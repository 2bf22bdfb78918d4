using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Samverkan.Host.Tests.Commands;

/// <summary>Listens to a subscription by server-sent events. Once it has been made, the server has subscribed.</summary>
internal sealed class ChangeListener : IAsyncDisposable
{
    /// <summary>Only a test that fails waits this long; a machine may be busy with much else.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly HttpResponseMessage response;
    private readonly StreamReader lines;

    private ChangeListener(HttpResponseMessage response, Stream stream) => (this.response, lines) = (response, new StreamReader(stream));

    public static async Task<ChangeListener> StartAsync(HttpClient client, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).WaitAsync(Patience);
        return new ChangeListener(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>The data of the next event.</summary>
    public async Task<string> NextAsync()
    {
        while (await lines.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (!line.StartsWith("data:", StringComparison.Ordinal) || line.Length <= "data: ".Length) continue;
            using var answer = JsonDocument.Parse(line["data:".Length..]);
            return answer.RootElement.TryGetProperty("errors", out var errors) ? errors.GetRawText() : answer.RootElement.GetProperty("data").GetRawText();
        }

        return "";
    }

    /// <summary>All that is still said, until the server ends it.</summary>
    public Task<string> RestAsync() => lines.ReadToEndAsync().WaitAsync(Patience);

    public ValueTask DisposeAsync()
    {
        lines.Dispose();
        response.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Listens to a subscription by graphql-transport-ws.</summary>
internal sealed class SocketListener(ClientWebSocket socket) : IDisposable
{
    public static async Task<SocketListener> StartAsync(Uri address, string query)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None).WaitAsync(ChangeListener.Patience);
        var listener = new SocketListener(socket);
        await listener.SendAsync(new { type = "connection_init" });
        await listener.SendAsync(new { type = "subscribe", id = "1", payload = new { query } });
        return listener;
    }

    /// <summary>The data of the next event.</summary>
    public async Task<string> NextAsync()
    {
        while (true)
        {
            using var message = await ReceiveAsync();
            var type = message.RootElement.GetProperty("type").GetString();
            if (type == "ping") await SendAsync(new { type = "pong" });
            if (type == "next") return message.RootElement.GetProperty("payload").GetProperty("data").GetRawText();
            Assert.True(type is "ping" or "pong" or "connection_ack", message.RootElement.GetRawText());
        }
    }

    public void Dispose() => socket.Dispose();

    private Task SendAsync(object message) => socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private async Task<JsonDocument> ReceiveAsync()
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, CancellationToken.None).WaitAsync(ChangeListener.Patience);
            text.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
        }
        while (!part.EndOfMessage);
        return JsonDocument.Parse(text.ToString());
    }
}
