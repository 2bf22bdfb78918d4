using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Samverkan.Host;

/// <summary>The proxies that stand before the host, and are believed when they say whom they ask for.</summary>
internal static class Proxies
{
    private const string Setting = "Proxy:Known";

    /// <summary>Reads the client's address and scheme from X-Forwarded-For and X-Forwarded-Proto where a known proxy has written them. From anybody else these headers say nothing: with them a client could take a new address for each request.</summary>
    /// <exception cref="StartFault">A setting names no proxy, or lets everybody be one.</exception>
    public static void UseKnownProxies(this WebApplication app)
    {
        if (Of(app.Configuration) is { } options) app.UseForwardedHeaders(options);
    }

    /// <returns>Null where there are no proxies.</returns>
    public static ForwardedHeadersOptions? Of(IConfiguration settings)
    {
        if (settings.GetValue("ForwardedHeaders_Enabled", defaultValue: false))
            throw new StartFault($"ASPNETCORE_FORWARDEDHEADERS_ENABLED believes everybody who says that he is a proxy. Unset it, and name the proxies in the setting {Setting}.");

        var section = settings.GetSection(Setting);
        var known = section.Get<string[]>() ?? (section.Value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (known is []) return null;

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            // Back through all proxies that are known, up to the first that is not.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var each in known) Add(options, each);
        return options;
    }

    private static void Add(ForwardedHeadersOptions options, string known)
    {
        if (IPAddress.TryParse(known, out var address)) options.KnownProxies.Add(address);
        else if (System.Net.IPNetwork.TryParse(known, out var network) && network.PrefixLength > 0) options.KnownIPNetworks.Add(network);
        else throw new StartFault($"The setting {Setting} holds '{known}'. Write addresses such as 10.0.0.7 and networks such as 10.0.0.0/24, with commas between them; all the world is no proxy.");
    }
}
