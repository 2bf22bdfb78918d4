using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.AspNetCore;

/// <remarks>The protocol graphql-sse, distinct connections mode.</remarks>
public sealed class EventStreamTests : IAsyncLifetime
{
    private const string Events = "text/event-stream";
    private TowerHost tower = null!;

    public async Task InitializeAsync() => tower = await TowerHost.StartAsync();

    public async Task DisposeAsync()
    {
        await tower.IsIdleAsync();
        await tower.DisposeAsync();
    }

    [Fact]
    public void A_comment_comes_every_twelve_seconds() => Assert.Equal(TimeSpan.FromSeconds(12), new EventStreamOptions().KeepAliveInterval);

    [Theory]
    [InlineData("POST", Events)]
    [InlineData("GET", Events)]
    [InlineData("POST", "application/json, text/event-stream;q=0.5")]
    [InlineData("POST", "*/*")]
    [InlineData("GET", "text/*")]
    [InlineData("POST", null)]
    public async Task A_subscription_is_answered_event_by_event_and_completed(string method, string? accept)
    {
        using var response = await SendAsync(method, "subscription { countdown(from: 2) }", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Events, response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoCache);
        Assert.Equal(
            "event: next\ndata: {\"data\":{\"countdown\":2}}\n\nevent: next\ndata: {\"data\":{\"countdown\":1}}\n\nevent: complete\ndata:\n\n",
            await EventsOfAsync(response));
    }

    [Theory]
    [InlineData(Events, Events)]
    [InlineData("text/event-stream, application/json", Events)]
    [InlineData("application/json, text/event-stream", "application/json")]
    [InlineData("application/json;q=0.1, text/event-stream;q=0.5", Events)]
    [InlineData("*/*", "application/json")]
    [InlineData("*/*, text/event-stream;q=0.1", "application/json")]
    public async Task A_query_is_answered_in_events_only_where_they_are_the_first_choice(string accept, string mediaType)
    {
        using var response = await SendAsync("POST", "{ height }", accept);

        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        var body = mediaType == Events ? await EventsOfAsync(response) : await response.Content.ReadAsStringAsync();
        Assert.Equal(mediaType == Events ? "event: next\ndata: {\"data\":{\"height\":42}}\n\nevent: complete\ndata:\n\n" : "{\"data\":{\"height\":42}}", body);
    }

    [Fact]
    public async Task The_cost_alone_is_an_answer_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={height}") { Headers = { { "Accept", Events }, { "GraphQL-Cost", "validate" } } };
        using var response = await tower.Client.SendAsync(request);

        Assert.Matches("^:\n\nevent: next\ndata: {\"extensions\":{\"operationCost\":.*}}\n\nevent: complete\ndata:\n\n$", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/json, text/event-stream;q=0")]
    public async Task A_subscription_whose_events_are_not_taken_is_not_acceptable(string accept)
    {
        using var response = await SendAsync("POST", "subscription { countdown(from: 2) }", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("HC0063", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "HC0014")]
    [InlineData("{ deep }", "")]
    [InlineData("subscription ($a: Int!) { countdown(from: $a) }", "HC0016")]
    [InlineData("subscription { refused(how: \"told\") }", "SHUT")]
    [InlineData("subscription { countdown(from: -1) }", "NEGATIVE")]
    public async Task What_is_refused_is_an_event(string document, string code)
    {
        using var response = await SendAsync("POST", document, Events);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await EventsOfAsync(response);
        Assert.StartsWith("event: next\ndata: {\"errors\":[{\"message\":", body, StringComparison.Ordinal);
        Assert.Contains(code, body, StringComparison.Ordinal);
        Assert.EndsWith("}]}\n\nevent: complete\ndata:\n\n", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"query\":1}", 400)]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("{}", 400)]
    public async Task What_cannot_be_read_has_a_status(string body, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json"), Headers = { { "Accept", Events } } };
        using var response = await tower.Client.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Each_answer_is_sent_at_once_and_silence_is_broken_by_comments()
    {
        using var response = await SendAsync("POST", "subscription { onRung { strokes } }", Events);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        for (var i = 0; i < 4; i++) Assert.Equal(i % 2 == 0 ? ":" : "", await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(5)));

        await tower.Sender.SendAsync("OnRung", new BellRung(3));
        var line = "";
        while (line is "" or ":") line = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal("event: next", line);
        Assert.Equal("data: {\"data\":{\"onRung\":{\"strokes\":3}}}", await reader.ReadLineAsync());

        await tower.Sender.CompleteAsync("OnRung");
        while (line != "event: complete") line = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal("data:", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task The_end_of_the_connection_ends_the_subscription()
    {
        for (var i = 0; i < 12; i++)
        {
            var response = await SendAsync("GET", i % 2 == 0 ? "subscription { onRung { strokes } }" : "subscription { countdown(from: 2000000000) }", Events);
            await Eventually.IsAsync(() => tower.Executor.SubscriptionCount == 1);
            response.Dispose();
            await tower.IsIdleAsync();
        }
    }

    [Fact]
    public async Task Five_subscriptions_are_one_callers_share()
    {
        var held = new List<HttpResponseMessage>();
        for (var i = 0; i < 5; i++) held.Add(await SendAsync("POST", "subscription { onRung { strokes } }", Events));
        await Eventually.IsAsync(() => tower.Executor.SubscriptionCount == 5);
        using var sixth = await SendAsync("POST", "subscription { onRung { strokes } }", Events);

        Assert.Contains("TOO_MANY_SUBSCRIPTIONS", await sixth.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        held.ForEach(each => each.Dispose());
    }

    [Fact]
    public async Task A_host_that_stops_ends_the_connection_and_does_not_say_that_it_is_complete()
    {
        using var response = await SendAsync("POST", "subscription { onRung { strokes } }", Events);
        var all = response.Content.ReadAsStringAsync();
        await Eventually.IsAsync(() => tower.TopicCount == 1);
        await tower.StopAsync().WaitAsync(TimeSpan.FromSeconds(4));

        Assert.DoesNotContain("complete", await all.WaitAsync(TimeSpan.FromSeconds(5)), StringComparison.Ordinal);
    }

    /// <summary>All that came, without the comments: the first tells that the stream is open, others come while the machine is busy.</summary>
    private static async Task<string> EventsOfAsync(HttpResponseMessage response)
    {
        var all = await response.Content.ReadAsStringAsync();
        Assert.StartsWith(":\n\n", all, StringComparison.Ordinal);
        return Regex.Replace(all, "^:\n\n", "", RegexOptions.Multiline);
    }

    private Task<HttpResponseMessage> SendAsync(string method, string document, string? accept)
    {
        var request = method == "GET"
            ? new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(document)}")
            : new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query = document }), Encoding.UTF8, "application/json") };
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return tower.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
