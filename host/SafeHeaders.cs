namespace Samverkan.Host;

/// <summary>What each answer that a browser can open tells it not to do.</summary>
internal static class SafeHeaders
{
    /// <param name="response">Before its first byte.</param>
    /// <param name="policy">What a page may load; nothing by default.</param>
    public static void Add(HttpResponse response, string policy = "default-src 'none'; frame-ancestors 'none'")
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
