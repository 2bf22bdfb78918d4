using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.AspNetCore;

/// <summary>Mutations and rights through real HTTP: the user of the request is the one whom policies are asked about.</summary>
public sealed class MutationHttpTests : IAsyncLifetime
{
    private readonly HttpClient client = new();
    private WebApplication? app;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ZooLog>();
        builder.Services.AddGraphQLServer().AddTypes(typeof(ShopQueries), typeof(ShopMutations), typeof(GuardedMutations))
            .AddMutationConventions().AddErrorInterfaceType<IShopError>().AddWarningsToMutationPayloads<ShopWarning>()
            .AddAuthorization(options => options.AddPolicy("Editors", policy => policy.RequireRole("Editor")));
        app = builder.Build();
        app.Use((context, next) =>
        {
            if (context.Request.Headers["X-Role"].ToString() is { Length: > 0 } role) context.User = new(new ClaimsIdentity([new(ClaimTypes.Role, role)], "test"));
            return next(context);
        });
        app.MapGraphQL();
        await app.StartAsync();
        client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await app!.DisposeAsync();
    }

    [Fact]
    public async Task A_mutation_answers_with_its_payload()
    {
        var id = GlobalId.Encode("Goods", Guid.Empty);
        Assert.Equal(
            (200, """{"data":{"a":{"goods":{"price":99},"errors":null},"b":{"goods":null,"errors":[{"code":"NOT_FOUND"}]}}}"""),
            await PostAsync(
                "mutation ($id: ID!) { a: setPrice(input: { id: $id, price: 99 }) { ...P } b: setPrice(input: { id: $id, price: 0 }) { ...P } } fragment P on SetPricePayload { goods { price } errors { ... on Error { code } } }",
                new { id }));
    }

    [Theory]
    [InlineData(null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("Reader", "AUTH_NOT_AUTHORIZED")]
    [InlineData("Editor", null)]
    public async Task The_user_of_the_request_is_asked_about(string? role, string? code)
    {
        var (status, body) = await PostAsync("mutation { publish { boolean } }", role: role);
        Assert.Equal(200, status);
        if (code is null) Assert.Equal("""{"data":{"publish":{"boolean":true}}}""", body);
        else Assert.Contains(code, body, StringComparison.Ordinal);
    }

    private async Task<(int Status, string Body)> PostAsync(string query, object? variables = null, string? role = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json") };
        if (role is not null) request.Headers.Add("X-Role", role);
        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    [MutationType]
    internal static class GuardedMutations
    {
        [Authorize("Editors")]
        public static bool Publish() => true;
    }
}
