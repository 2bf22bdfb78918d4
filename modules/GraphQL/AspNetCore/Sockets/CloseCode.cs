using System.Net.WebSockets;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Why a connection is closed.</summary>
/// <remarks>The protocol graphql-transport-ws of npm graphql-ws; those below 4000 are of RFC 6455, section 7.4.1.</remarks>
internal readonly record struct CloseCode(int Number, string Reason)
{
    public static readonly CloseCode Normal = new(1000, "");
    public static readonly CloseCode GoingAway = new(1001, "The host stops");
    public static readonly CloseCode Internal = new(1011, "Internal server error");
    public static readonly CloseCode Unauthorized = new(4401, "Unauthorized");
    public static readonly CloseCode Forbidden = new(4403, "Forbidden");
    public static readonly CloseCode SubProtocol = new(4406, "Subprotocol not acceptable");
    public static readonly CloseCode InitializationTimeout = new(4408, "Connection initialisation timeout");
    public static readonly CloseCode TooManyInitializations = new(4429, "Too many initialisation requests");

    public WebSocketCloseStatus Status => (WebSocketCloseStatus)Number;

    public static CloseCode TooBig(int most) => new(1009, $"A message has at most {most} bytes");

    /// <param name="why">Without anything that the client sent: a reason has at most 123 bytes.</param>
    public static CloseCode Malformed(string why) => new(4400, why);

    /// <summary>An id that fits is named, so that a client finds its slip.</summary>
    public static CloseCode IdInUse(string id) => new(4409, id.Length <= 60 && id.All(char.IsAscii) ? $"Subscriber for {id} already exists" : "Subscriber already exists");
}
