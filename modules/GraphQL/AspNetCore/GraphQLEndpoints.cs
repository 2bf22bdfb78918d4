using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.GraphQL.AspNetCore;

public static class GraphQLEndpoints
{
    /// <summary>Everything at one address: operations by POST and GET, and the schema as text.</summary>
    public static IEndpointRouteBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<RequestExecutor>();
        var http = new GraphQLHttp(executor);
        var schema = new SchemaDownload(executor.Schema);

        endpoints.MapPost(path, http.PostAsync);
        endpoints.MapGet(path, context => context.Request.Query.ContainsKey("sdl") ? schema.ShowAsync(context) : http.GetAsync(context));
        endpoints.MapMethods(path, [HttpMethods.Put, HttpMethods.Delete, HttpMethods.Patch], context =>
        {
            context.Response.Headers.Allow = "GET, POST";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        });
        foreach (var name in (string[])["schema.graphql", "schema", "sdl"]) endpoints.MapGraphQLSchema($"{path.TrimEnd('/')}/{name}");
        return endpoints;
    }

    /// <summary>The schema as a file, with a tag by which a tool sees whether it has changed.</summary>
    public static IEndpointRouteBuilder MapGraphQLSchema(this IEndpointRouteBuilder endpoints, string path)
    {
        var schema = new SchemaDownload(endpoints.ServiceProvider.GetRequiredService<RequestExecutor>().Schema);
        endpoints.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], schema.DownloadAsync);
        return endpoints;
    }
}
