using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.GraphQL.AspNetCore;

public static class GraphQLEndpoints
{
    /// <summary>Everything at one address: WebSocket connections, operations by POST and GET, and the schema as text.</summary>
    public static IEndpointRouteBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var http = endpoints.ServiceProvider.GetRequiredService<GraphQLHttp>();
        var sockets = endpoints.ServiceProvider.GetRequiredService<GraphQLSockets>();
        var schema = new SchemaDownload(endpoints.ServiceProvider.GetRequiredService<RequestExecutor>().Schema);
        var options = endpoints.ServiceProvider.GetRequiredService<ServerOptions>();
        endpoints.MapPost(path, http.PostAsync);
        endpoints.MapMethods(path, OfSockets, WithSockets(endpoints, context => context switch
        {
            { WebSockets.IsWebSocketRequest: true } => sockets.ServeAsync(context),
            { Request.Method: "CONNECT" } => NotAllowedAsync(context),
            _ when options.EnableSchemaRequests && context.Request.Query.ContainsKey("sdl") => schema.ShowAsync(context),
            _ => http.GetAsync(context),
        }));
        endpoints.MapMethods(path, Others, NotAllowedAsync);
        endpoints.MapGraphQLPersistedOperations($"{path.TrimEnd('/')}/persisted");
        foreach (var name in options.EnableSchemaRequests ? (string[])["schema.graphql", "schema", "sdl"] : []) endpoints.MapGraphQLSchema($"{path.TrimEnd('/')}/{name}");
        return endpoints;
    }

    /// <summary>Operations by POST and GET alone.</summary>
    public static IEndpointRouteBuilder MapGraphQLHttp(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var http = endpoints.ServiceProvider.GetRequiredService<GraphQLHttp>();
        endpoints.MapPost(path, http.PostAsync);
        endpoints.MapGet(path, http.GetAsync);
        endpoints.MapMethods(path, Others, NotAllowedAsync);
        return endpoints;
    }

    /// <summary>Trusted documents alone, named in the address: by POST and GET.</summary>
    public static IEndpointRouteBuilder MapGraphQLPersistedOperations(this IEndpointRouteBuilder endpoints, string path = "/graphql/persisted")
    {
        var http = endpoints.ServiceProvider.GetRequiredService<GraphQLHttp>();
        foreach (var each in (string[])[path + "/{id}", path + "/{id}/{operationName}"])
        {
            endpoints.MapPost(each, http.PostAsync);
            endpoints.MapGet(each, http.GetAsync);
            endpoints.MapMethods(each, Others, NotAllowedAsync);
        }

        return endpoints;
    }

    /// <summary>WebSocket connections alone.</summary>
    public static IEndpointRouteBuilder MapGraphQLWebSocket(this IEndpointRouteBuilder endpoints, string path = "/graphql/ws")
    {
        var sockets = endpoints.ServiceProvider.GetRequiredService<GraphQLSockets>();
        endpoints.MapMethods(path, OfSockets, WithSockets(endpoints, context =>
        {
            if (context.WebSockets.IsWebSocketRequest) return sockets.ServeAsync(context);
            return GraphQLHttp.RefuseAsync(context, MediaTypes.Json, StatusCodes.Status400BadRequest, new("HC0009", "Only WebSocket connections are taken here."));
        }));
        return endpoints;
    }

    /// <summary>The schema as a file, with a tag by which a tool sees whether it has changed.</summary>
    public static IEndpointRouteBuilder MapGraphQLSchema(this IEndpointRouteBuilder endpoints, string path = "/graphql/sdl")
    {
        var schema = new SchemaDownload(endpoints.ServiceProvider.GetRequiredService<RequestExecutor>().Schema);
        endpoints.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], schema.DownloadAsync);
        return endpoints;
    }

    /// <summary>A connection is a GET in HTTP/1.1 and a CONNECT in HTTP/2.</summary>
    private static string[] OfSockets => [HttpMethods.Get, HttpMethods.Connect];

    private static string[] Others => [HttpMethods.Head, HttpMethods.Put, HttpMethods.Delete, HttpMethods.Patch];

    /// <summary>So that a host need not know that WebSockets are a middleware.</summary>
    private static RequestDelegate WithSockets(IEndpointRouteBuilder endpoints, RequestDelegate handler)
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(handler);
        return pipeline.Build();
    }

    private static Task NotAllowedAsync(HttpContext context)
    {
        context.Response.Headers.Allow = "GET, POST";
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }
}
