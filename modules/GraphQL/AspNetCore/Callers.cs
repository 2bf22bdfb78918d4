using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Tells callers apart, to count what each of them takes.</summary>
public static class Callers
{
    /// <summary>The part of an IPv6 address that a subscriber of a network is given: he chooses the rest himself, as often as he likes.</summary>
    private const int NetworkBytes = 8;

    /// <summary>Who has signed in, else the network address that the request comes from; null where there is neither.</summary>
    public static string? NameOf(HttpContext http)
        => http.User.Identity is { IsAuthenticated: true } identity
            ? $"user {http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? identity.Name}"
            : http.Connection.RemoteIpAddress is { } address ? $"address {NetworkOf(address)}" : null;

    /// <summary>An IPv4 address as it is, however it is written; of an IPv6 address the network.</summary>
    public static IPAddress NetworkOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }
}
