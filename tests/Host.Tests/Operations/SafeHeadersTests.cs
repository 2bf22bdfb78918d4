using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Samverkan.Host.Tests.Operations;

/// <summary>What every answer tells a browser not to do with it, and what the host believes of what a proxy says.</summary>
public sealed class SafeHeadersTests(SafeHeadersTests.ProxiedApp proxied, SafeHeadersTests.OpenApp open, SafeHeadersTests.NamedApp named)
    : IClassFixture<SafeHeadersTests.ProxiedApp>, IClassFixture<SafeHeadersTests.OpenApp>, IClassFixture<SafeHeadersTests.NamedApp>
{
    private static readonly string[] Everywhere =
    [
        "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer",
        "Cross-Origin-Opener-Policy: same-origin", "Cross-Origin-Embedder-Policy: require-corp", "Cross-Origin-Resource-Policy: same-origin",
    ];

    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D", 200)]
    [InlineData("/graphql?variables=x", 400)]
    [InlineData("/graphql/", 200)]
    [InlineData("/graphql/schema.graphql", 200)]
    [InlineData("/graphql/nothing.js", 404)]
    [InlineData("/export", 200)]
    [InlineData("/export/gaps.csv", 200)]
    [InlineData("/export/dictionary.json", 200)]
    [InlineData("/export/nothing.csv", 404)]
    [InlineData("/calendar/nobody.ics", 404)]
    [InlineData("/health/live", 200)]
    [InlineData("/health/ready", 200)]
    [InlineData("/", 302)]
    [InlineData("/nowhere", 404)]
    public async Task Every_answer_has_them(string address, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (address == "/graphql/") request.Headers.TryAddWithoutValidation("Accept", "text/html");
        using var patient = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = open.Client.BaseAddress };
        using var answer = await patient.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        var headers = Told(answer);
        None.Of(Everywhere.Except(headers));
        var policy = Assert.Single(headers, header => header.StartsWith("Content-Security-Policy: ", StringComparison.Ordinal));
        foreach (var rule in (string[])["default-src ", "base-uri 'none'", "form-action ", "frame-ancestors 'none'"]) Assert.Contains(rule, policy, StringComparison.Ordinal);
        // Only the page for trying the graph compiles anything.
        Assert.Equal(address == "/graphql/" && IsWholePage(await answer.Content.ReadAsStringAsync()), policy.Contains("unsafe-eval", StringComparison.Ordinal));
        Assert.Contains("Permissions-Policy: accelerometer=(), camera=(),", string.Join('\n', headers), StringComparison.Ordinal);
        Assert.NotNull(answer.Headers.CacheControl);
        None.Of(headers.Where(header => header.StartsWith("Server:", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Powered-By:", StringComparison.OrdinalIgnoreCase)));
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_fault_that_nobody_foresaw_has_them_too_and_tells_nothing()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.UseSafeHeaders();
        app.UseMiddleware<RequestLog>();
        app.MapGet("/", (HttpContext context) =>
        {
            context.Response.Headers["X-Half-Written"] = "secret";
            throw new InvalidOperationException("secret");
        });
        await app.StartAsync();
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(app.Urls.Single()));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        None.Of(Everywhere.Except(Told(answer)));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Matches("^{\"errors\":\\[{\"message\":\"Something went wrong here[^\"]*\",\"extensions\":{\"code\":\"INTERNAL_ERROR\",\"traceId\":\"[^\"]+\"}}\\]}$", body);
        Assert.DoesNotContain("secret", string.Join('\n', [body, .. Told(answer)]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "https", "max-age=31536000")]
    [InlineData(true, "http", null)]
    [InlineData(true, null, null)]
    [InlineData(false, "https", null)]
    public async Task Browsers_that_come_by_HTTPS_are_told_to_come_so_again(bool isProxy, string? scheme, string? told)
    {
        using var answer = await AskAsync(isProxy ? proxied : open, scheme, $"192.0.2.{200 + (scheme?.Length ?? 0)}");
        Assert.Equal(told, answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values.Single() : null);
    }

    [Fact]
    public async Task Behind_a_proxy_that_is_known_each_client_counts_for_himself_and_what_he_wrote_himself_counts_for_nothing()
    {
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, await StatusAsync(proxied, $"198.51.100.{i}, 192.0.2.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(proxied, "198.51.100.9, 192.0.2.1"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(proxied, "192.0.2.2"));

        // Through two proxies that are both known, as through one.
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(proxied, "198.51.100.9, 192.0.2.1, 10.1.2.3"));
    }

    [Theory]
    [InlineData("register.example.org", 200)]
    [InlineData("REGISTER.example.org:8080", 200)]
    [InlineData("elsewhere.example.org", 400)]
    public async Task Only_hosts_of_the_setting_are_answered_for(string host, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Host = host;
        using var answer = await named.Client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("proxy.example.org")]
    [InlineData("0.0.0.0/0")]
    [InlineData("::/0")]
    [InlineData("10.0.0.0/33")]
    public void A_proxy_must_be_somebody(string known)
        => Assert.StartsWith($"The setting Proxy:Known holds '{known}'.", Assert.Throws<StartFault>(() => Proxies.Of(With("Proxy:Known", known))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_setting_that_believes_everybody_stops_the_start()
        => Assert.Contains("Proxy:Known", Assert.Throws<StartFault>(() => Proxies.Of(With("ForwardedHeaders_Enabled", "true"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a year")]
    [InlineData("-1.00:00:00")]
    public void How_long_browsers_come_by_HTTPS_is_a_time(string text)
        => Assert.StartsWith($"The setting Https:Hsts is '{text}'.", Assert.Throws<StartFault>(() => SafeHeaders.HstsOf(With("Https:Hsts", text))).Message, StringComparison.Ordinal);

    private static List<string> Told(HttpResponseMessage answer) => [.. answer.Headers.Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")];

    private static bool IsWholePage(string page) => !page.Contains("npm ci", StringComparison.Ordinal);

    private static async Task<HttpStatusCode> StatusAsync(SamverkanApp app, string forwarded)
    {
        using var answer = await AskAsync(app, null, forwarded);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> AskAsync(SamverkanApp app, string? scheme, string forwarded)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7B__typename%7D");
        request.Headers.Add("X-Forwarded-For", forwarded);
        if (scheme is not null) request.Headers.Add("X-Forwarded-Proto", scheme);
        return await app.Client.SendAsync(request);
    }

    private static IConfiguration With(string name, string value) => new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();

    /// <summary>Believes nobody.</summary>
    public sealed class OpenApp : SamverkanApp
    {
        protected override IReadOnlyList<string> Arguments => ["--Storage:Seed=none", "--Https:Hsts=365.00:00:00"];
    }

    /// <summary>Under one name.</summary>
    public sealed class NamedApp : SamverkanApp
    {
        protected override IReadOnlyList<string> Arguments => ["--Storage:Seed=none", "--allowedHosts=register.example.org"];
    }

    /// <summary>Behind proxies.</summary>
    public sealed class ProxiedApp : SamverkanApp
    {
        protected override IReadOnlyList<string> Arguments => ["--Storage:Seed=none", "--RateLimits:Enabled=true", "--RateLimits:PerAddress=3", "--Proxy:Known=127.0.0.1,10.0.0.0/8", "--Https:Hsts=365.00:00:00"];
    }
}
