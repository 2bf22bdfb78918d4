using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Tests.Accounts;

/// <summary>The register's own tokens over HTTP: the right ones let in, the others let in nobody and are never taken for nothing.</summary>
public sealed class TokenTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    [Fact]
    public async Task A_good_token_lets_in()
    {
        using var client = await app.SignedInAsync(AccountRole.Editor, "org/kommun-2309");
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        var kept = (await Tokens.ListAsync(default)).Single(token => token.Account == "editor-kommun-2309");
        Assert.Equal((AccountRole.Editor, "org/kommun-2309", true), (kept.Role, kept.Organization, kept.LastUsedOn is not null));
    }

    [Fact]
    public async Task A_bad_credential_is_refused_wherever_something_is_asked()
    {
        var good = await app.TokenAsync(AccountRole.Reader, account: "twice");
        var worn = await app.TokenAsync(AccountRole.Reader, account: "worn", expires: DateTimeOffset.UtcNow.AddSeconds(-1));
        var revoked = await app.TokenAsync(AccountRole.Administrator, account: "revoked");
        Assert.Single((await Tokens.RevokeAsync("revoked", default)).Revoked);
        string[][] bad =
        [
            ["Bearer samv_garbage"], ["Bearer garbage"], [$"Bearer {worn}"], [$"Bearer {revoked}"], [$"Basic {good}"], [$"Bearer {good} {good}"], [$"Bearer {good}, Bearer {good}"],
            [$"Bearer {good}", $"Bearer {good}"], [$"Bearer {good}x"], [$"Bearer {good[..^1]}"], [good], ["Bearer"], [""], ["Bearer a b"], ["Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."],
        ];
        foreach (var each in bad)
        {
            foreach (var path in (string[])["/graphql?query={__typename}", "/graphql?sdl", "/graphql/sdl", "/export/gaps.csv", "/calendar/run.ics", "/nothing"])
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, path);
                request.Headers.TryAddWithoutValidation("Authorization", each);
                using var answer = await app.Client.SendAsync(request);
                Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized, $"{path} with {string.Join(" and ", each)}: {answer.StatusCode}");
                Assert.Equal("Bearer realm=\"samverkan\", error=\"invalid_token\"", answer.Headers.WwwAuthenticate.Single().ToString());
                Assert.Contains("AUTH_NOT_AUTHENTICATED", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }

        // What cannot be asked for anything asks nobody who he is.
        using var health = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Authorization = new("Bearer", "garbage") } };
        Assert.Equal(HttpStatusCode.OK, (await app.Client.SendAsync(health)).StatusCode);
    }

    private Tokens Tokens => app.Services.GetRequiredService<Tokens>();
}
