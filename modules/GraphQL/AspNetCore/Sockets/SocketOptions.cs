namespace Samverkan.GraphQL.AspNetCore;

/// <summary>The bounds of WebSocket connections.</summary>
public sealed record SocketOptions
{
    /// <summary>How long a client may take from the opening of the connection to its acknowledgement.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the server asks whether the client is still there.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a client may leave that unanswered, or a message untaken, before the connection is cut.</summary>
    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a client may take to agree that the connection is closed.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The most connections at once.</summary>
    public int MaxConnections { get; init; } = 200;

    /// <summary>The most operations that run at once over one connection.</summary>
    public int MaxOperationsPerConnection { get; init; } = 50;

    /// <summary>The origins, besides the host's own, whose pages may connect.</summary>
    public IReadOnlyCollection<string> AllowedOrigins { get; init; } = [];
}
