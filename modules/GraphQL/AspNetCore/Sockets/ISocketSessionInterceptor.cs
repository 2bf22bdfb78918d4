using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Decides who may use a WebSocket connection.</summary>
public interface ISocketSessionInterceptor
{
    /// <summary>Called once, when the client introduces itself. What it sets as <see cref="HttpContext.User"/> is the user of all operations of the connection.</summary>
    /// <param name="http">The request that became the connection.</param>
    /// <param name="payload">What the client sent with its introduction, an object; undefined when it sent nothing.</param>
    /// <param name="cancellationToken">Ends when the connection ends or has taken too long.</param>
    ValueTask<ConnectionStatus> OnConnectAsync(HttpContext http, JsonElement payload, CancellationToken cancellationToken);

    /// <summary>Called before each operation, and whenever the client is asked whether it is still there: whether it may still use the connection.</summary>
    /// <param name="http">The request that became the connection.</param>
    /// <param name="cancellationToken">Ends when the connection ends.</param>
    ValueTask<ConnectionStatus> OnUseAsync(HttpContext http, CancellationToken cancellationToken) => ValueTask.FromResult(ConnectionStatus.Accepted);
}

/// <summary>Whether a client may use a connection.</summary>
public enum ConnectionStatus
{
    Accepted,

    /// <summary>The connection is closed with 4403.</summary>
    Rejected,
}
