using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samverkan.Host.Tests.Accounts;

/// <summary>An issuer that is asked for its keys: it is silent at first, then answers, and then takes a new key into use.</summary>
public sealed class IssuerTests
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Its_keys_are_asked_for_and_while_it_is_silent_nobody_is_let_in()
    {
        using var first = new Issuer();
        using var second = new Issuer();
        string? keys = null;
        await using var server = WebApplication.CreateSlimBuilder().Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapGet("/.well-known/openid-configuration", (HttpRequest request) => keys is null
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.Json(new { issuer = Issuer.Name, jwks_uri = $"http://{request.Host}/keys" }));
        server.MapGet("/keys", () => Results.Text(keys, "application/json"));
        await server.StartAsync();
        await using var app = new App($"{server.Urls.Single()}/.well-known/openid-configuration");
        await app.InitializeAsync();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "AUTH_NOT_AVAILABLE"), await AskAsync(app, first.Sign(Issuer.Claims())));

        keys = first.KeySet("one");
        await BecomesAsync(HttpStatusCode.OK, app, first.Sign(Issuer.Claims(), "one"));
        Assert.Equal((HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED"), await AskAsync(app, second.Sign(Issuer.Claims(), "one")));

        keys = second.KeySet("two");
        await BecomesAsync(HttpStatusCode.OK, app, second.Sign(Issuer.Claims(), "two"));
    }

    private static async Task BecomesAsync(HttpStatusCode expected, App app, string token)
    {
        var clock = Stopwatch.StartNew();
        while ((await AskAsync(app, token)).Status is var status && status != expected)
        {
            Assert.True(clock.Elapsed < patience, $"Still {status}.");
            await Task.Delay(100);
        }
    }

    private static async Task<(HttpStatusCode Status, string? Code)> AskAsync(App app, string token)
    {
        using var client = app.With(token);
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ viewer { account } }" });
        using var body = await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonDocument>();
        return (answer.StatusCode, body!.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null);
    }

    private sealed class App(string metadata) : SamverkanApp, IAsyncDisposable
    {
        protected override IReadOnlyList<string> Arguments =>
        [
            "--Storage:Seed=none", $"--Authentication:Jwt:Issuer={Issuer.Name}", $"--Authentication:Jwt:Audience={Issuer.Audience}", $"--Authentication:Jwt:MetadataAddress={metadata}",
            // That the issuer is silent is told as an error, which is no news here.
            "--Serilog:MinimumLevel:Override:Samverkan.Host.Accounts=Fatal",
        ];

        ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());
    }
}
