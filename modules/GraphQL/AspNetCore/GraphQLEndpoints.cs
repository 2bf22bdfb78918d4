using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.GraphQL.AspNetCore;

public static class GraphQLEndpoints
{
    /// <summary>Everything at one address: operations by POST and GET, and the schema as text at ?sdl and below the address.</summary>
    public static IEndpointRouteBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<RequestExecutor>();
        var http = new GraphQLHttp(executor);

        endpoints.MapPost(path, http.PostAsync);
        var schema = new GraphQLSchemaFile(executor.Schema);
        endpoints.MapGet(path, context => context.Request.Query.ContainsKey("sdl") ? schema.GetAsync(context) : http.GetAsync(context));
        foreach (var file in (string[])["schema.graphql", "schema", "sdl"]) endpoints.MapGet($"{path}/{file}", schema.GetAsync);
        endpoints.MapMethods(path, [HttpMethods.Put, HttpMethods.Delete, HttpMethods.Patch], context =>
        {
            context.Response.Headers.Allow = "GET, POST";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        });
        return endpoints;
    }
}
