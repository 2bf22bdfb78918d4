using System.Text.Json;
using Samverkan.GraphQL.AspNetCore;

namespace Samverkan.Host.Accounts;

/// <summary>Finds out who asks over a WebSocket: by the header of its request, or by <c>authorization</c> in what the client introduces itself with, which looks the same.</summary>
internal sealed class SocketSignIn(SignIns signIns) : ISocketSessionInterceptor
{
    private const string Member = "authorization";

    public async ValueTask<ConnectionStatus> OnConnectAsync(HttpContext http, JsonElement payload, CancellationToken cancellationToken)
    {
        var given = payload.ValueKind == JsonValueKind.Object
            ? payload.EnumerateObject().Where(member => member.NameEquals(Member) || member.NameEquals("Authorization")).Select(member => member.Value).ToList()
            : [];
        if (given is [])
            return signIns.IsOpen || http.User.Identity is { IsAuthenticated: true } ? ConnectionStatus.Accepted : ConnectionStatus.Rejected;

        // What is no text lets in nobody, as does what stands there twice.
        var header = given.ConvertAll(value => value.ValueKind == JsonValueKind.String ? value.GetString() : "").ToArray();
        return await signIns.TryAsync(http, header, cancellationToken) is null ? ConnectionStatus.Accepted : ConnectionStatus.Rejected;
    }

    public async ValueTask<ConnectionStatus> OnUseAsync(HttpContext http, CancellationToken cancellationToken)
        => await signIns.HoldsAsync(http, cancellationToken) ? ConnectionStatus.Accepted : ConnectionStatus.Rejected;
}
