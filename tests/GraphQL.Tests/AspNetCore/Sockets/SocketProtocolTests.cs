using System.Net.WebSockets;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.AspNetCore.Sockets;

/// <remarks>The protocol graphql-transport-ws, sentence by sentence.</remarks>
public sealed class SocketProtocolTests : IAsyncLifetime
{
    private const string Init = """{"type":"connection_init"}""";
    private TowerHost tower = null!;

    public async Task InitializeAsync() => tower = await TowerHost.StartAsync();

    public async Task DisposeAsync()
    {
        await tower.IsIdleAsync();
        await tower.DisposeAsync();
    }

    [Fact]
    public async Task A_subscription_is_answered_event_by_event_and_completed()
    {
        using var client = await tower.IntroduceAsync();
        await client.SubscribeAsync("a", "subscription { countdown(from: 2) }");

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"countdown":2}}}""", await client.NextAsync());
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"countdown":1}}}""", await client.NextAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await client.NextAsync());
    }

    [Fact]
    public async Task A_query_has_one_answer_and_its_id_is_free_again()
    {
        using var client = await tower.IntroduceAsync();
        for (var i = 0; i < 20; i++)
        {
            await client.SubscribeAsync("å", "{ height }");
            Assert.Equal("""{"id":"å","type":"next","payload":{"data":{"height":42}}}""", await client.NextAsync());
            Assert.Equal("""{"id":"å","type":"complete"}""", await client.NextAsync());
        }
    }

    [Theory]
    [InlineData("subscription { refused(how: \"told\") }", """{"id":"a","type":"error","payload":[{"message":"The tower is shut.","locations":[{"line":1,"column":16}],"extensions":{"code":"SHUT"}}]}""")]
    [InlineData("{ deep }", """{"id":"a","type":"error","payload":[{"message":"Cannot query field \"deep\" on type \"Query\".",""")]
    [InlineData("{", """{"id":"a","type":"error","payload":[{"message":"Syntax Error""")]
    [InlineData("", """{"id":"a","type":"error","payload":[{"message":"The document is empty.""")]
    public async Task What_is_refused_is_an_error_and_its_id_is_free_again(string document, string error)
    {
        using var client = await tower.IntroduceAsync();
        for (var i = 0; i < 2; i++)
        {
            await client.SubscribeAsync("a", document);
            Assert.StartsWith(error, await client.NextAsync(), StringComparison.Ordinal);
        }

        await client.SubscribeAsync("a", "{ height }");
        Assert.Contains("\"next\"", await client.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_fails_ends_with_an_error_and_nothing_after_it()
    {
        using var client = await tower.IntroduceAsync();
        await client.SubscribeAsync("a", "subscription { countdown(from: 14) }");

        Assert.Contains("\"next\"", await client.NextAsync(), StringComparison.Ordinal);
        var error = await client.NextAsync();
        Assert.StartsWith("""{"id":"a","type":"error","payload":[{"message":"Unexpected Execution Error",""", error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.NextAsync());
    }

    [Fact]
    public async Task Complete_frees_at_once_and_nothing_comes_after_it()
    {
        using var client = await tower.IntroduceAsync();
        for (var i = 0; i < 20; i++)
        {
            await client.SubscribeAsync("a", "subscription { onRung { strokes } }");
            await Eventually.IsAsync(() => tower.TopicCount == 1);
            await client.SendAsync("""{"type":"complete","id":"a"}""");
            await Eventually.IsAsync(() => tower.TopicCount == 0);
            await tower.Sender.SendAsync("OnRung", new BellRung(1));
            await client.SendAsync("""{"type":"ping"}""");
            Assert.Equal("""{"type":"pong"}""", await client.NextAsync());
        }
    }

    [Fact]
    public async Task Complete_stops_a_source_that_never_waits()
    {
        using var client = await tower.IntroduceAsync();
        await client.SubscribeAsync("a", "subscription { countdown(from: 2000000000) }");
        Assert.Contains("\"next\"", await client.NextAsync(), StringComparison.Ordinal);
        await client.SendAsync("""{"type":"complete","id":"a"}""");
        await client.SendAsync("""{"type":"ping"}""");
        while (await client.NextAsync() is var message && message != """{"type":"pong"}""") Assert.Contains("\"next\"", message, StringComparison.Ordinal);
        await client.SendAsync("""{"type":"ping","payload":{"n":2}}""");
        Assert.Equal("""{"type":"pong","payload":{"n":2}}""", await client.NextAsync());
        await Eventually.IsAsync(() => tower.Executor.SubscriptionCount == 0);
    }

    [Fact]
    public async Task Five_subscriptions_are_one_callers_share_and_one_that_is_completed_makes_room()
    {
        using var client = await tower.IntroduceAsync("""{"word":"ringer"}""");
        using var other = await tower.IntroduceAsync("""{"word":"ringer"}""");
        for (var i = 0; i < 5; i++) await client.SubscribeAsync($"{i}", "subscription { onRung { strokes } }");
        await Eventually.IsAsync(() => tower.Executor.SubscriptionCount == 5);
        await other.SubscribeAsync("a", "subscription { onRung { strokes } }");
        Assert.Contains("TOO_MANY_SUBSCRIPTIONS", await other.NextAsync(), StringComparison.Ordinal);
        for (var i = 0; i < 50; i++)
        {
            await client.SendAsync($$"""{"type":"complete","id":"{{i}}"}""");
            await client.SubscribeAsync($"{i + 5}", "subscription { onRung { strokes } }");
        }

        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.NextAsync());

        using var third = await tower.IntroduceAsync("""{"word":"listener"}""");
        await third.SubscribeAsync("a", "subscription { countdown(from: 1) }");
        Assert.Contains("\"next\"", await third.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_reach_every_subscriber_of_every_connection()
    {
        using var one = await tower.IntroduceAsync();
        using var two = await tower.IntroduceAsync();
        await one.SubscribeAsync("a", "subscription { onRung { strokes } }");
        await one.SubscribeAsync("b", "subscription { onRung { echo } }");
        await two.SubscribeAsync("a", "subscription { onRung { strokes } }");
        await Eventually.IsAsync(() => tower.ListenerCount == 3);
        await tower.Sender.SendAsync("OnRung", new BellRung(2));

        Assert.Equal(
            ["""{"id":"a","type":"next","payload":{"data":{"onRung":{"strokes":2}}}}""", """{"id":"b","type":"next","payload":{"data":{"onRung":{"echo":"oo"}}}}"""],
            new[] { await one.NextAsync(), await one.NextAsync() }.Order(StringComparer.Ordinal));
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"onRung":{"strokes":2}}}}""", await two.NextAsync());
    }

    [Theory]
    [InlineData("""{"type":"ping"}""", """{"type":"pong"}""")]
    [InlineData("""{"type":"ping","payload":{"a":[1,"ö"]}}""", """{"type":"pong","payload":{"a":[1,"ö"]}}""")]
    [InlineData("""{"type":"ping","payload":null}""", """{"type":"pong"}""")]
    public async Task A_ping_is_answered_before_and_after_the_introduction(string ping, string pong)
    {
        using var client = await tower.ConnectAsync();
        await client.SendAsync(ping);
        Assert.Equal(pong, await client.NextAsync());
        await client.SendAsync(Init);
        Assert.Equal("""{"type":"connection_ack"}""", await client.NextAsync());
        await client.SendAsync("""{"type":"pong"}""");
        await client.SendAsync("""{"type":"complete","id":"nobody"}""");
        await client.SendAsync(ping);
        Assert.Equal(pong, await client.NextAsync());
    }

    [Fact]
    public async Task Who_subscribes_before_the_acknowledgement_is_closed_with_4401()
        => Assert.Equal("closed 4401 Unauthorized", await AfterAsync("""{"id":"a","type":"subscribe","payload":{"query":"{ height }"}}"""));

    [Theory]
    [InlineData("no", "closed 4403 Forbidden")]
    [InlineData("fault", "closed 1011 Internal server error")]
    public async Task Who_is_refused_is_closed(string word, string closed)
        => Assert.Equal(closed, await AfterAsync($$"""{"type":"connection_init","payload":{"word":"{{word}}"} }"""));

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    [InlineData("graphql json")]
    [InlineData("graphql-transport-wsx")]
    public async Task Who_speaks_no_protocol_of_ours_is_closed_with_4406(string? protocol)
    {
        using var client = await tower.ConnectAsync(protocol);
        Assert.Equal("closed 4406 Subprotocol not acceptable", await client.NextAsync());
    }

    [Theory]
    [InlineData("graphql-transport-ws")]
    [InlineData("graphql-ws graphql-transport-ws")]
    public async Task The_protocol_is_chosen_from_those_offered(string offered)
    {
        using var client = await tower.ConnectAsync(offered);
        Assert.Equal("graphql-transport-ws", client.Socket.SubProtocol);
    }

    [Fact]
    public async Task An_id_that_is_in_use_closes_with_4409()
    {
        using var client = await tower.IntroduceAsync();
        await client.SubscribeAsync("a", "subscription { onRung { strokes } }");
        await client.SubscribeAsync("a", "{ height }");
        Assert.Equal("closed 4409 Subscriber for a already exists", await client.NextAsync());
    }

    [Fact]
    public async Task A_second_introduction_closes_with_4429()
        => Assert.Equal("closed 4429 Too many initialisation requests", await AfterAsync(Init, Init));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("rubbish")]
    [InlineData("{\"type\":\"ping\"")]
    [InlineData("{\"type\":\"ping\"} {}")]
    [InlineData("{\"type\":1}")]
    [InlineData("{\"type\":\"connection_ack\"}")]
    [InlineData("{\"type\":\"next\",\"id\":\"a\",\"payload\":{}}")]
    [InlineData("{\"type\":\"start\",\"id\":\"a\",\"payload\":{\"query\":\"{ height }\"}}")]
    [InlineData("{\"type\":\"ping\",\"type\":\"pong\"}")]
    [InlineData("{\"type\":\"ping\",\"payload\":1}")]
    [InlineData("{\"type\":\"ping\",\"payload\":[]}")]
    [InlineData("{\"type\":\"complete\"}")]
    [InlineData("{\"type\":\"complete\",\"id\":7}")]
    [InlineData("{\"type\":\"complete\",\"id\":\"\"}")]
    [InlineData("{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ height }\"}}")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"a\"}")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":null}")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{}}")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{\"query\":1}}")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{\"query\":\"{ height }\",\"variables\":[]}}")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{\"query\":\"{ height }\",\"query\":\"{ height }\"}}")]
    [InlineData("{\"type\":\"\\ud800\"}")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"\\ud800\",\"payload\":{\"query\":\"{ height }\"}}")]
    public async Task What_is_no_message_closes_with_4400(string message)
    {
        Assert.StartsWith("closed 4400 ", await AfterAsync(Init, message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"word":"a","word":"b"}""")]
    [InlineData("""{"\ud800":"a"}""")]
    public async Task An_introduction_that_is_not_what_JSON_may_be_closes_with_4400(string payload)
        => Assert.Equal(
            "closed 4400 The payload has a member twice, or one whose name is not Unicode",
            await AfterAsync($$"""{"type":"connection_init","payload":{{payload}}}"""));

    [Fact]
    public async Task Deep_nesting_closes_with_4400()
        => Assert.StartsWith("closed 4400 ", await AfterAsync("""{"type":"ping","payload":{"a":""" + new string('[', 100_000)), StringComparison.Ordinal);

    [Fact]
    public async Task An_id_that_is_too_long_closes_with_4400()
    {
        Assert.StartsWith("closed 4400 ", await AfterAsync(Init, $$"""{"type":"complete","id":"{{new string('a', 257)}}"}"""), StringComparison.Ordinal);
        using var client = await tower.IntroduceAsync();
        await client.SubscribeAsync(new string('a', 256), "{ height }");
        Assert.Contains("\"next\"", await client.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_close_with_4400()
    {
        using var client = await tower.ConnectAsync();
        await client.SendAsync([1, 2, 3], WebSocketMessageType.Binary);
        Assert.Equal("closed 4400 Messages are text", await client.NextAsync());
    }

    [Fact]
    public async Task A_message_may_come_in_pieces()
    {
        using var client = await tower.ConnectAsync();
        for (var i = 0; i < Init.Length; i++) await client.SendAsync([(byte)Init[i]], end: i == Init.Length - 1);
        Assert.Equal("""{"type":"connection_ack"}""", await client.NextAsync());
    }

    private async Task<string> AfterAsync(params string[] messages)
    {
        using var client = await tower.ConnectAsync();
        foreach (var message in messages) await client.SendAsync(message);
        while (true)
        {
            if (await client.NextAsync() is var next && next != """{"type":"connection_ack"}""") return next;
        }
    }
}
