using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Samverkan.Benchmarks;

/// <summary>A client that costs next to nothing: one kept connection, requests made beforehand, answers read and thrown away.</summary>
internal sealed class Client : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[8 * 1024 * 1024];

    public Client(Uri address) => socket.Connect(address.Host, address.Port);

    public static byte[] Get(string path) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n");

    public static byte[] Post(byte[] body)
        => [.. Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"), .. body];

    /// <summary>Sends a request and gives the body of the answer, which is good until the next one.</summary>
    public ReadOnlySpan<byte> Ask(byte[] request)
    {
        socket.Send(request);
        var (read, body, length) = (0, -1, 0);
        while (body < 0 || read < body + length)
        {
            var got = socket.Receive(buffer.AsSpan(read));
            if (got == 0) throw new InvalidOperationException("The server has closed the connection.");
            read += got;
            if (body >= 0) continue;

            var end = buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8);
            if (end < 0) continue;
            body = end + 4;
            var headers = Encoding.ASCII.GetString(buffer.AsSpan(0, end));
            if (!headers.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)) throw new InvalidOperationException(Encoding.UTF8.GetString(buffer.AsSpan(0, read)));
            length = LengthIn(headers);
        }

        return buffer.AsSpan(body, length);
    }

    public void Dispose() => socket.Dispose();

    private static int LengthIn(string headers)
    {
        const string Name = "content-length:";
        var start = headers.IndexOf(Name, StringComparison.OrdinalIgnoreCase) + Name.Length;
        var end = headers.IndexOf('\r', start);
        return int.Parse(headers.AsSpan(start, (end < 0 ? headers.Length : end) - start).Trim(), CultureInfo.InvariantCulture);
    }
}
