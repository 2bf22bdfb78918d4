namespace Samverkan.Host;

/// <summary>The answer to a request that does not get as far as the graph, in the form of the graph's own errors.</summary>
internal static class Refusal
{
    /// <param name="response">Before its first byte.</param>
    /// <param name="status">Of HTTP.</param>
    /// <param name="code">By which a program knows what is wrong.</param>
    /// <param name="message">By which a person does.</param>
    /// <param name="trace">Where the log has more; null when there is no more.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static Task WriteAsync(HttpResponse response, int status, string code, string message, string? trace = null, CancellationToken cancellationToken = default)
    {
        response.StatusCode = status;
        object extensions = trace is null ? new { code } : new { code, traceId = trace };
        return response.WriteAsJsonAsync(new { errors = new[] { new { message, extensions } } }, cancellationToken);
    }
}
