using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Net.Http.Headers;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Marks an endpoint that answers only who wants to see a page and asks nothing of the graph.</summary>
internal sealed class BrowserOnly
{
    private const string Html = "text/html";
    private const string Events = "text/event-stream";

    /// <summary>What in the address makes it a question to the graph.</summary>
    private static readonly string[] questions = ["query", "id", "extensions", "sdl"];

    public static bool Takes(HttpRequest request)
    {
        if (request.Headers.Upgrade.Count > 0 || questions.Any(request.Query.ContainsKey)) return false;
        var isReadable = MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted);
        if (isReadable && Wants(accepted!, Events)) return false;
        return request.Path.Value is [.., '/'] || (isReadable && Wants(accepted!, Html));
    }

    private static bool Wants(IList<MediaTypeHeaderValue> accepted, string type)
        => accepted.Any(each => each.Quality is not 0 && each.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Takes endpoints for browsers out of the choice where no browser asks.</summary>
internal sealed class BrowserOnlyPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(IsForBrowsers);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
            if (candidates.IsValidCandidate(i) && IsForBrowsers(candidates[i].Endpoint) && !BrowserOnly.Takes(httpContext.Request)) candidates.SetValidity(i, false);
        return Task.CompletedTask;
    }

    private static bool IsForBrowsers(Endpoint endpoint) => endpoint.Metadata.GetMetadata<BrowserOnly>() is not null;
}
