using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Samverkan.GraphQL.AspNetCore;

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
            // Who says that he comes from elsewhere each time is believed no more than others.
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }), Headers = { { "X-Forwarded-For", $"192.0.2.{i}" }, { "Forwarded", $"for=192.0.2.{i}" } } };
            using var answer = await bounded.Client.SendAsync(request);
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

    [Fact]
    public async Task What_comes_over_a_connection_that_stays_counts_as_well()
    {
        await using var app = await RatedApp.StartAsync("--RateLimits:PerAddress=3");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(app.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, patience.Token);
        await SendAsync("""{"type":"connection_init"}""");
        Assert.Contains("connection_ack", await NextAsync(), StringComparison.Ordinal);
        foreach (var id in (string[])["a", "b"])
        {
            await SendAsync($$"""{"type":"subscribe","payload":{"query":"{ __typename }"},"id":"{{id}}"}""");
            Assert.Contains("\"next\"", await NextAsync(), StringComparison.Ordinal);
            Assert.Contains("\"complete\"", await NextAsync(), StringComparison.Ordinal);
        }

        // The opening was the first request of three.
        await SendAsync("""{"type":"subscribe","id":"c","payload":{"query":"{ __typename }"}}""");
        Assert.Contains("LIMIT_RATE", await NextAsync(), StringComparison.Ordinal);

        ValueTask SendAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, patience.Token);

        // The server asks now and then whether the client is there; that is no answer.
        async Task<string> NextAsync()
        {
            var buffer = new byte[4096];
            while (true)
            {
                var read = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
                if (Encoding.UTF8.GetString(buffer, 0, read.Count) is var text && text != """{"type":"ping"}""") return text;
            }
        }
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::")]
    public void An_address_counts_with_the_network_that_its_owner_was_given(string address, string network)
        => Assert.Equal(IPAddress.Parse(network), Callers.NetworkOf(IPAddress.Parse(address)));

    [Theory]
    [InlineData("PerIdentity")]
    [InlineData("PerAddress")]
    [InlineData("Changes")]
    public async Task A_rate_of_nothing_stops_the_start(string name)
        => Assert.StartsWith($"The setting RateLimits:{name} is 0.", (await Assert.ThrowsAsync<StartFault>(() => RatedApp.StartAsync($"--RateLimits:{name}=0"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Unless_told_otherwise_a_minute_has_600_requests_120_without_a_name_and_60_changes()
        => Assert.Equal(new RateSettings { PerIdentity = 600, PerAddress = 120, Changes = 60 }, new RateSettings());

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

    private sealed class RatedApp(IReadOnlyList<string> settings) : SamverkanApp, IAsyncDisposable
    {
        protected override IReadOnlyList<string> Arguments => ["--Storage:Seed=none", "--RateLimits:Enabled=true", .. settings];

        public static async Task<RatedApp> StartAsync(params string[] settings)
        {
            var app = new RatedApp(settings);
            await app.InitializeAsync();
            return app;
        }

        ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());
    }

    /// <summary>With times short enough to wait for.</summary>
    public sealed class PlainApp : SamverkanApp
    {
        protected override IReadOnlyList<string> Arguments =>
            ["--Storage:Seed=none", "--Kestrel:Limits:RequestHeadersTimeout=00:00:02", "--Kestrel:Limits:MinRequestBodyDataRate:BytesPerSecond=240", "--Kestrel:Limits:MinRequestBodyDataRate:GracePeriod=00:00:02"];
    }
}
