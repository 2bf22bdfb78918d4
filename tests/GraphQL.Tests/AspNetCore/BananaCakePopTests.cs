using System.Net;
using System.Text.Json;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.AspNetCore;

public sealed class BananaCakePopTests(IdeHost ide, BareIdeHost bare) : IClassFixture<IdeHost>, IClassFixture<BareIdeHost>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("/graphql", "/graphql/")]
    [InlineData("/elsewhere/ui", "/elsewhere/ui/")]
    public async Task A_browser_that_asks_nothing_is_sent_to_the_page(string path, string location)
    {
        using var response = await ide.GetAsync(path, Browser);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
        Assert.Equal(["Accept"], response.Headers.Vary);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}", Browser, HttpStatusCode.OK, "{\"data\"")]
    [InlineData("/graphql/?query={__typename}", Browser, HttpStatusCode.OK, "{\"data\"")]
    [InlineData("/graphql?extensions={}", Browser, HttpStatusCode.BadRequest, "HC0013")]
    [InlineData("/graphql?sdl", Browser, HttpStatusCode.OK, "type Query")]
    [InlineData("/graphql", "*/*", HttpStatusCode.BadRequest, "HC0013")]
    [InlineData("/graphql", "application/json, text/html;q=0", HttpStatusCode.BadRequest, "HC0013")]
    [InlineData("/graphql", "text/event-stream", HttpStatusCode.BadRequest, "HC0013")]
    [InlineData("/graphql", "nonsense header", HttpStatusCode.BadRequest, "HC0064")]
    public async Task A_question_stays_with_the_graph(string path, string accept, HttpStatusCode status, string text)
    {
        using var response = await ide.GetAsync(path, accept);

        Assert.Equal(status, response.StatusCode);
        Assert.Contains(text, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/elsewhere/ui/", IdeHost.IdePage, "text/html; charset=utf-8", "no-cache")]
    [InlineData("/elsewhere/ui/index.html", IdeHost.IdePage, "text/html; charset=utf-8", "no-cache")]
    [InlineData("/graphql/manifest.webmanifest", "manifest.webmanifest", "application/manifest+json; charset=utf-8", "no-cache")]
    [InlineData("/graphql/LICENSE", "LICENSE", "text/plain; charset=utf-8", "no-cache")]
    [InlineData("/graphql/static/js/main.0349187e.js", "static/js/main.0349187e.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable")]
    [InlineData("/graphql/static/media/code.woff2", "static/media/code.woff2", "font/woff2", "public, max-age=31536000, immutable")]
    public async Task Files_come_with_their_kind_and_their_age(string path, string text, string mediaType, string cacheControl)
    {
        using var response = await ide.GetAsync(path, Browser);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(text, await response.Content.ReadAsStringAsync());
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(cacheControl.Split(", ").Order(), response.Headers.CacheControl?.ToString().Split(", ").Order());
        AssertProtected(response);
    }

    [Theory]
    [InlineData("/graphql/")]
    [InlineData("/graphql/index.html")]
    public async Task The_page_lays_documents_ready_and_says_that_it_was_modified(string path)
    {
        var page = await (await ide.GetAsync(path, Browser)).Content.ReadAsStringAsync();
        Assert.Matches("^<head><!-- Modified: .+ --><script type=\"module\" src=\"tabs.js\"></script></head><body></body>$", page);

        using var script = await ide.GetAsync("/graphql/tabs.js");
        Assert.Equal(("text/javascript; charset=utf-8", "no-cache"), (script.Content.Headers.ContentType?.ToString(), script.Headers.CacheControl?.ToString()));
        Assert.Contains("banana-cake-pop", await script.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        AssertProtected(script);

        using var tabs = await ide.GetAsync("/graphql/tabs.json");
        Assert.Equal("no-cache", tabs.Headers.CacheControl?.ToString());
        Assert.Equal(
            """{"endpoint":"/graphql","documents":[{"name":"A <name>","document":"query A { a: __typename }","variables":"{\"b\":1}"}]}""",
            await tabs.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_file_that_is_known_already_is_not_sent_again()
    {
        using var first = await ide.GetAsync("/graphql/LICENSE");
        using var request = new HttpRequestMessage(HttpMethod.Get, ide.Address("/graphql/LICENSE"));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await ide.Still.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var head = await ide.GetAsync("/graphql/LICENSE", method: HttpMethod.Head);
        Assert.Equal((HttpStatusCode.OK, 7), (head.StatusCode, head.Content.Headers.ContentLength));
    }

    [Theory]
    [InlineData("/graphql/nothing.js")]
    [InlineData("/graphql/service-worker.js")]
    [InlineData("/graphql/notes.secret")]
    [InlineData("/graphql/static")]
    [InlineData("/graphql/static/../../secret.txt")]
    [InlineData("/graphql/..%2f..%2fsecret.txt")]
    [InlineData("/graphql/%2e%2e/LICENSE")]
    [InlineData("/graphql/INDEX.HTML")]
    public async Task What_is_not_on_the_list_is_not_there(string path)
    {
        using var response = await ide.GetAsync(path, Browser);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_settings_keep_the_page_at_home()
    {
        using var response = await ide.GetAsync("/graphql/bcp-config.json");
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        AssertProtected(response);

        using var settings = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var root = settings.RootElement;
        Assert.Equal("The <Zoo>", root.GetProperty("title").GetString());
        Assert.Equal("/graphql", root.GetProperty("endpoint").GetString());
        Assert.True(root.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.True(root.GetProperty("disableTelemetry").GetBoolean());
    }

    [Fact]
    public async Task Without_the_files_a_plain_page_says_how_to_ask_and_how_to_get_them()
    {
        using var response = await bare.GetAsync("/graphql/", Browser);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.Equal([$"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"], response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("<html lang=\"sv\">", page, StringComparison.Ordinal);
        Assert.Contains("<section lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("The &lt;Zoo&gt;", page, StringComparison.Ordinal);
        Assert.Contains("npm ci", page, StringComparison.Ordinal);
        Assert.Contains($"curl {bare.Address("/graphql")} ", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/graphql/schema.graphql\"", page, StringComparison.Ordinal);
        using var schema = await bare.GetAsync("/graphql/schema.graphql", Browser);
        Assert.Equal(HttpStatusCode.OK, schema.StatusCode);
        foreach (var file in (string[])["bcp-config.json", "tabs.js", "tabs.json"])
        {
            using var missing = await bare.GetAsync($"/graphql/{file}");
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        }
    }

    private static void AssertProtected(HttpResponseMessage response)
    {
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'self'; script-src 'self' 'unsafe-eval'; ", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self';", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], response.Headers.GetValues("Referrer-Policy"));
    }
}
