using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Takes WebSocket connections.</summary>
internal sealed class GraphQLSockets(RequestExecutor executor, SocketOptions options, IHostApplicationLifetime lifetime, ILogger<GraphQLSockets> log)
{
    private const string Protocol = "graphql-transport-ws";
    private int count;

    /// <summary>How many there are now.</summary>
    public int ConnectionCount => Volatile.Read(ref count);

    public async Task ServeAsync(HttpContext http)
    {
        if (!IsAllowed(http.Request))
        {
            await GraphQLHttp.RefuseAsync(http, MediaTypes.Json, StatusCodes.Status403Forbidden, new("ORIGIN_NOT_ALLOWED", "Pages of this origin may not connect."));
            return;
        }

        try
        {
            if (Interlocked.Increment(ref count) <= options.MaxConnections) await ConnectAsync(http);
            else await RefuseAsync(http);
        }
        finally
        {
            Interlocked.Decrement(ref count);
        }
    }

    private async Task ConnectAsync(HttpContext http)
    {
        var offered = http.WebSockets.WebSocketRequestedProtocols;
        var isKnown = offered.Contains(Protocol);

        // A client that offers only others fails before it hears why, unless one of them is taken.
        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = isKnown ? Protocol : offered.FirstOrDefault(),
            KeepAliveInterval = options.KeepAliveInterval,
            KeepAliveTimeout = options.KeepAliveTimeout,
        });
        using var connection = new SocketConnection(socket, options, executor.Options.MaxRequestSize);
        await using var stop = lifetime.ApplicationStopping.UnsafeRegister(_ => Task.Run(() => connection.CloseAsync(CloseCode.GoingAway)), null);
        if (isKnown)
        {
            await new SocketSession(executor, connection, http, options, http.RequestServices.GetService<ISocketSessionInterceptor>(), log).RunAsync(http.RequestAborted);
        }
        else
        {
            await connection.CloseAsync(CloseCode.SubProtocol);
            await connection.ReadAsync();
        }
    }

    private Task RefuseAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "10";
        return GraphQLHttp.RefuseAsync(http, MediaTypes.Json, StatusCodes.Status503ServiceUnavailable, new("TOO_MANY_CONNECTIONS", $"All {options.MaxConnections} connections are taken. Try again later."));
    }

    /// <summary>A browser lets any page connect, with the user's cookies: only pages of this host and of named origins may. Who is no browser names no origin.</summary>
    private bool IsAllowed(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || options.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)) return true;
        return Uri.TryCreate(origin, UriKind.Absolute, out var page)
            && page.Host.Equals(request.Host.Host, StringComparison.OrdinalIgnoreCase)
            && (request.Host.Port is { } port ? port == page.Port : page.IsDefaultPort);
    }
}
