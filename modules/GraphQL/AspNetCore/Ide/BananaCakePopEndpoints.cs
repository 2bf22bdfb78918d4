using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Samverkan.GraphQL.AspNetCore;

public static class BananaCakePopEndpoints
{
    /// <summary>The page for trying the graph, for browsers. It may stand at the address of the graph itself.</summary>
    public static IEndpointRouteBuilder MapBananaCakePop(this IEndpointRouteBuilder endpoints, string path = "/graphql", BananaCakePopOptions? options = null)
    {
        var page = new BananaCakePop(options ?? new());
        string[] methods = [HttpMethods.Get, HttpMethods.Head];

        // Before the graph where both stand at one address; the policy leaves the graph what is the graph's.
        endpoints.MapMethods(path, methods, page.OpenAsync).WithOrder(-1).WithMetadata(new BrowserOnly());
        // After everything that is named exactly, such as the schema's text.
        endpoints.MapMethods($"{path.TrimEnd('/')}/{{**file}}", methods, page.FileAsync);
        return endpoints;
    }
}
