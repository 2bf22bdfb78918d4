using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Host.Accounts;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Tests.Accounts;

/// <summary>A closed register: nothing without a good credential, by whatever way, and nothing more once it no longer counts.</summary>
public sealed class ClosedReadingTests(ClosedApp app) : IClassFixture<ClosedApp>
{
    private const string Question = "{ viewer { account role } }";
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql/persisted/0")]
    [InlineData("/export")]
    [InlineData("/export/dictionary.json")]
    [InlineData("/export/gaps.csv")]
    [InlineData("/calendar/run.ics")]
    [InlineData("/nothing/here")]
    public async Task Nobody_reads_without_signing_in(string path)
    {
        using var refused = await app.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("Bearer realm=\"samverkan\"", refused.Headers.WwwAuthenticate.Single().ToString());
        Assert.Contains("AUTH_NOT_AUTHENTICATED", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var reader = await app.SignedInAsync(AccountRole.Reader);
        using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/")]
    [InlineData("/graphql/")]
    public async Task The_page_and_the_health_are_open(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/html" } } };
        using var answer = await app.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task What_only_looks_like_a_socket_is_refused()
    {
        foreach (var more in (string[])["", "Sec-WebSocket-Version: 13\r\n", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"])
        {
            using var client = new System.Net.Sockets.TcpClient();
            await client.ConnectAsync(app.Client.BaseAddress!.Host, app.Client.BaseAddress.Port);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n{more}\r\n"));
            using var reader = new StreamReader(client.GetStream());
            Assert.StartsWith("HTTP/1.1 401", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Over_a_socket_who_asks_is_said_at_its_beginning()
    {
        var token = await app.TokenAsync(AccountRole.Editor, "org/kommun-2309", "socket-editor");
        foreach (var payload in (object?[])[null, new { authorization = token }, new { authorization = 1 }, new { authorization = "Bearer nonsense" }, new { Authorization = $"Basic {token}" }])
        {
            using var refused = await GraphSocket.ConnectAsync(app.Client.BaseAddress!);
            Assert.Equal("closed 4403 Forbidden", await refused.IntroduceAsync(payload));
        }

        foreach (var isHeader in (bool[])[false, true])
        {
            using var socket = await GraphSocket.ConnectAsync(app.Client.BaseAddress!, isHeader ? token : null);
            Assert.Equal("""{"type":"connection_ack"}""", await socket.IntroduceAsync(isHeader ? null : new { authorization = $"Bearer {token}" }));
            await socket.SubscribeAsync("a", Question);
            Assert.Contains("""{"data":{"viewer":{"account":"socket-editor","role":"EDITOR"}}}""", await socket.NextAsync(), StringComparison.Ordinal);
        }

        using var jwt = await GraphSocket.ConnectAsync(app.Client.BaseAddress!);
        Assert.Equal("""{"type":"connection_ack"}""", await jwt.IntroduceAsync(new { authorization = $"Bearer {app.Issuer.Sign(Issuer.Claims())}" }));
    }

    [Fact]
    public async Task A_connection_ends_when_its_token_does()
    {
        var token = await app.TokenAsync(AccountRole.Reader, account: "idle");
        using var idle = await GraphSocket.ConnectAsync(app.Client.BaseAddress!, token);
        await idle.IntroduceAsync();
        await Tokens.RevokeAsync("idle", default);
        Assert.Equal("closed 4403 Forbidden", await idle.NextAsync());

        token = await app.TokenAsync(AccountRole.Reader, account: "asking");
        using var asking = await GraphSocket.ConnectAsync(app.Client.BaseAddress!, token);
        await asking.IntroduceAsync();
        await Tokens.RevokeAsync("asking", default);
        await asking.SubscribeAsync("a", Question);
        Assert.Equal("closed 4403 Forbidden", await asking.NextAsync());
    }

    [Fact]
    public async Task Events_over_http_ask_for_the_same()
    {
        using var reader = await app.SignedInAsync(AccountRole.Reader);
        foreach (var (client, status, told) in ((HttpClient, HttpStatusCode, string)[])[(reader, HttpStatusCode.OK, "event: next\ndata: {\"data\":{\"viewer\":{\"account\":\"reader\""), (app.Client, HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED")])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Question }), Headers = { { "Accept", "text/event-stream" } } };
            using var answer = await client.SendAsync(request);
            Assert.Equal(status, answer.StatusCode);
            Assert.Contains(told, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Events_over_http_end_when_the_token_does()
    {
        var token = await app.TokenAsync(AccountRole.Reader, account: "listening");
        using var connection = new CancellationTokenSource();
        var context = new DefaultHttpContext { Request = { Headers = { Authorization = $"Bearer {token}", Accept = "text/event-stream" } } };
        context.Features.Set<IHttpRequestLifetimeFeature>(new Lifetime(connection));
        var listening = new TaskCompletionSource();
        var signIn = new SignIn(Listen, app.Services.GetRequiredService<SignIns>(), app.Services.GetRequiredService<AccountSettings>());
        var events = signIn.InvokeAsync(context);
        await listening.Task.WaitAsync(patience);
        await Tokens.RevokeAsync("listening", default);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => events.WaitAsync(patience));

        Task Listen(HttpContext http)
        {
            listening.SetResult();
            return Task.Delay(Timeout.Infinite, http.RequestAborted);
        }
    }

    private sealed class Lifetime(CancellationTokenSource connection) : IHttpRequestLifetimeFeature
    {
        public CancellationToken RequestAborted { get; set; } = connection.Token;

        public void Abort() => connection.Cancel();
    }

    private Tokens Tokens => app.Services.GetRequiredService<Tokens>();
}
