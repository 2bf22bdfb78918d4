using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;

namespace Samverkan.Host.Tests.Operations;

/// <summary>Who may ask from where and how often, and what the server takes before anybody is asked.</summary>
public sealed class BoundsTests(BoundsTests.BoundedApp bounded, BoundsTests.PlainApp plain) : IClassFixture<BoundsTests.BoundedApp>, IClassFixture<BoundsTests.PlainApp>
{
    private const string Allowed = "https://pages.example.org";

    [Theory]
    [InlineData(Allowed, "content-type,graphql-cost,authorization", true)]
    [InlineData(Allowed, "x-other", false)]
    [InlineData("https://elsewhere.example.org", "content-type", false)]
    public async Task Only_pages_of_the_origins_set_may_ask(string origin, string headers, bool isAllowed)
    {
        using var answer = await PreflightAsync(bounded, origin, headers);
        var named = answer.Headers.TryGetValues("Access-Control-Allow-Headers", out var list) ? string.Join(',', list) : "";
        Assert.Equal(isAllowed, answer.Headers.Contains("Access-Control-Allow-Origin") && headers.Split(',').All(header => named.Contains(header, StringComparison.OrdinalIgnoreCase)));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Without_the_setting_no_page_elsewhere_may_ask()
    {
        using var answer = await PreflightAsync(plain, Allowed, "content-type");
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task So_many_requests_a_minute_are_answered_and_the_next_is_asked_to_wait()
    {
        for (var i = 0; i < 5; i++)
        {
            using var answer = await bounded.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var refused = await bounded.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Contains("LIMIT_RATE", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        // What readers take home is asked for as well.
        foreach (var file in (string[])["/export/gaps.csv", "/export", "/calendar/run.ics"])
        {
            using var another = await bounded.Client.GetAsync(new Uri(file, UriKind.Relative));
            Assert.Equal(HttpStatusCode.TooManyRequests, another.StatusCode);
        }

        // Health checks and the files of a page are no questions.
        for (var i = 0; i < 10; i++) Assert.Equal("Healthy", await bounded.Client.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
    }

    [Theory]
    [InlineData("X: ", 100, "", "200")]
    [InlineData("X: ", 33_000, "", "431")]
    [InlineData("", 0, "?", "200")]
    [InlineData("", 8_300, "?", "414")]
    public async Task Headers_and_the_address_have_their_bounds(string header, int length, string query, string status)
    {
        var address = query + (query.Length > 0 ? new string('q', length) : "");
        var more = header.Length > 0 ? $"{header}{new string('h', length)}\r\n" : "";
        Assert.StartsWith($"HTTP/1.1 {status}", await SpeakAsync($"GET /health/live{address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{more}\r\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(95, "200")]
    [InlineData(101, "431")]
    public async Task Headers_are_so_many_at_most(int count, string status)
        => Assert.StartsWith(
            $"HTTP/1.1 {status}",
            await SpeakAsync($"GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{string.Concat(Enumerable.Range(0, count).Select(i => $"X{i}: 1\r\n"))}\r\n"),
            StringComparison.Ordinal);

    [Fact]
    public async Task Headers_that_come_too_slowly_are_not_waited_for()
        => Assert.StartsWith("HTTP/1.1 408", await SpeakAsync("GET /health/live HTTP/1.1\r\nHost: local"), StringComparison.Ordinal);

    [Fact]
    public async Task Half_a_body_is_not_waited_for()
        => Assert.StartsWith("HTTP/1.1 408", await SpeakAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"query\":"), StringComparison.Ordinal);

    private static async Task<HttpResponseMessage> PreflightAsync(SamverkanApp app, string origin, string headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", headers);
        return await app.Client.SendAsync(request);
    }

    /// <summary>Sends bytes as they are and gives what comes until the server hangs up.</summary>
    private async Task<string> SpeakAsync(string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var client = new TcpClient();
        await client.ConnectAsync(plain.Client.BaseAddress!.Host, plain.Client.BaseAddress.Port, patience.Token);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), patience.Token);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return await reader.ReadToEndAsync(patience.Token);
    }

    public sealed class BoundedApp : SamverkanApp
    {
        protected override IReadOnlyList<string> Arguments => ["--Storage:Seed=none", $"--Cors:Origins:0={Allowed}", "--RateLimits:Enabled=true", "--RateLimits:PerAddress=5"];
    }

    /// <summary>With times short enough to wait for.</summary>
    public sealed class PlainApp : SamverkanApp
    {
        protected override IReadOnlyList<string> Arguments =>
            ["--Storage:Seed=none", "--Kestrel:Limits:RequestHeadersTimeout=00:00:02", "--Kestrel:Limits:MinRequestBodyDataRate:BytesPerSecond=240", "--Kestrel:Limits:MinRequestBodyDataRate:GracePeriod=00:00:02"];
    }
}
