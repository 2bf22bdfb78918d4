using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Tells callers apart, to count what each of them takes.</summary>
internal static class Callers
{
    /// <summary>Who has signed in, else the address; null where there is neither.</summary>
    public static string? NameOf(HttpContext http)
        => http.User.Identity is { IsAuthenticated: true } identity
            ? $"user {http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? identity.Name}"
            : http.Connection.RemoteIpAddress is { } address ? $"address {address}" : null;
}
