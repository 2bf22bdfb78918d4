using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverkan.GraphQL.AspNetCore;

namespace Samverkan.GraphQL.Tests.Kit;

/// <summary>The zoo behind real HTTP, on a free port of the loopback address.</summary>
public class ZooHost : IAsyncLifetime
{
    private WebApplication? app;

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ZooLog>();
        Build(builder.Services.AddGraphQLServer().AddTypes(typeof(ZooQueries), typeof(AnimalNode)));
        app = builder.Build();
        Map(app);
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.Single());
    }

    /// <summary>What the graph has, and its bounds.</summary>
    protected virtual void Build(IRequestExecutorBuilder graph) => graph.ModifyRequestOptions(options => options with { MaxRequestSize = 2_000 });

    /// <summary>What the host serves; more in hosts that derive from this one.</summary>
    protected virtual void Map(WebApplication host) => host.MapGraphQL();

    public virtual async Task DisposeAsync()
    {
        Client.Dispose();
        if (app is not null) await app.DisposeAsync();
    }

    /// <summary>Status, media type and body of the answer to a POST.</summary>
    public async Task<(int Status, string? MediaType, string Body)> PostAsync(string body, string contentType = "application/json", string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await SendAsync(request, accept);
    }

    public async Task<(int Status, string? MediaType, string Body)> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }
}
