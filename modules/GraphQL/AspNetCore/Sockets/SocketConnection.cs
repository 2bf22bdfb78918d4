using System.Buffers;
using System.Net.WebSockets;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Whole messages over a WebSocket: read one after another within a size, sent one after another, closed once.</summary>
internal sealed class SocketConnection : IDisposable
{
    private const int Piece = 4096;
    private const int Kept = 64 * 1024;
    private static readonly TimeSpan Lingering = TimeSpan.FromMilliseconds(200);

    private readonly WebSocket socket;
    private readonly SocketOptions options;
    private readonly int maxSize;
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource patience = new();
    private ArrayBufferWriter<byte> message = new(Piece);
    private int closing;

    public SocketConnection(WebSocket socket, SocketOptions options, int maxSize)
    {
        (this.socket, this.options, this.maxSize) = (socket, options, maxSize);
        patience.Token.Register(socket.Abort);
    }

    /// <summary>Waits for a message.</summary>
    /// <returns>Its bytes, good until the next one is waited for; null when the connection has ended.</returns>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync()
    {
        if (message.Capacity > Kept) message = new ArrayBufferWriter<byte>(Piece);
        message.ResetWrittenCount();
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(message.GetMemory(Piece), CancellationToken.None);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    await CloseAsync(CloseCode.Normal);
                    return null;
                }

                // After the close of this side nothing counts but that of the other.
                if (Volatile.Read(ref closing) != 0) continue;

                message.Advance(received.Count);
                if (received.MessageType != WebSocketMessageType.Text) await CloseAsync(CloseCode.Malformed("Messages are text"));
                else if (message.WrittenCount > maxSize) await CloseAsync(CloseCode.TooBig(maxSize));
                else if (received.EndOfMessage) return message.WrittenMemory;
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            // The client has gone; or it has sent what is no frame, and has been told so by a close that a connection torn down at once would take with it.
            if (exception is WebSocketException { WebSocketErrorCode: WebSocketError.Faulted }) await Task.Delay(Lingering);
            return null;
        }
    }

    /// <summary>Sends a message, unless the connection is closed or nobody wants the message any more when its turn comes.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> text, Func<bool>? isWanted = null)
    {
        if (!await sending.WaitAsync(options.KeepAliveTimeout))
        {
            socket.Abort();
            return;
        }

        try
        {
            if (Volatile.Read(ref closing) == 0 && isWanted?.Invoke() is not false) await WriteAsync(text);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Says that the connection is over and why. What it sends later is not sent, what it reads is not read, and its end does not wait for the client for long.</summary>
    public async Task CloseAsync(CloseCode code)
    {
        if (Interlocked.Exchange(ref closing, 1) != 0) return;
        patience.CancelAfter(options.CloseTimeout);
        if (!await sending.WaitAsync(options.CloseTimeout)) return;
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await socket.CloseOutputAsync(code.Status, code.Reason, patience.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            socket.Abort();
        }
        finally
        {
            sending.Release();
        }
    }

    public void Dispose()
    {
        patience.Dispose();
        sending.Dispose();
    }

    /// <summary>A client that takes nothing for long is cut off: its answers would wait forever.</summary>
    private async Task WriteAsync(ReadOnlyMemory<byte> text)
    {
        try
        {
            var write = socket.SendAsync(text, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, CancellationToken.None);
            if (write.IsCompleted) await write;
            else await write.AsTask().WaitAsync(options.KeepAliveTimeout);
        }
        catch (Exception exception) when (exception is TimeoutException or WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            socket.Abort();
        }
    }
}
