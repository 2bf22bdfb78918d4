using System.Text;
using System.Buffers;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Execution.Subscriptions;

/// <remarks>GraphQL, September 2025, section 6.2.3.</remarks>
public sealed class SubscriptionTests : IAsyncLifetime
{
    private readonly Listeners tower = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        Assert.Equal(0, tower.TopicCount);
        Assert.Equal(0, tower.Executor.SubscriptionCount);
        Assert.Equal(0, tower.Watch.OpenScopes);
        await tower.DisposeAsync();
    }

    [Fact]
    public async Task Each_event_of_the_source_is_answered_in_order()
    {
        var (answers, errors) = await tower.AllAsync("subscription ($n: Int!) { left: countdown(from: $n) }", new { n = 3 });

        Assert.Equal(["""{"data":{"left":3}}""", """{"data":{"left":2}}""", """{"data":{"left":1}}"""], answers);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_topic_without_a_name_of_its_own_has_the_name_of_the_method()
    {
        await using var answers = await tower.SubscribeAsync("subscription { onRung { strokes echo } }");
        await tower.Sender.SendAsync("OnRung", new BellRung(2));
        await tower.Sender.SendAsync("OnRung", new BellRung(1));
        await tower.Sender.SendAsync("Other", new BellRung(9));
        await tower.Sender.CompleteAsync("OnRung");

        Assert.Equal("""{"data":{"onRung":{"strokes":2,"echo":"oo"}}}""", await Listeners.NextAsync(answers));
        Assert.Equal(
            """{"errors":[{"message":"Too short.","locations":[{"line":1,"column":33}],"path":["onRung","echo"],"extensions":{"code":"NO_ECHO"}}],"data":{"onRung":{"strokes":1,"echo":null}}}""",
            await Listeners.NextAsync(answers));
        Assert.Null(await Listeners.NextAsync(answers));
        Assert.Empty(answers.Errors);
    }

    [Theory]
    [InlineData("01890a5d-0000-7000-8000-000000000001", "LOUD", "Bell_01890a5d-0000-7000-8000-000000000001_Loud.")]
    [InlineData(null, "VERY_QUIET", "Bell__VeryQuiet.")]
    public async Task Arguments_in_a_topic_stand_for_their_values(string? guid, string how, string topic)
    {
        var id = guid is null ? null : GlobalId.Encode("BellRung", new Guid(guid));
        await using var answers = await tower.SubscribeAsync("subscription ($id: ID, $how: Loudness!) { onBell(id: $id, how: $how) { strokes } }", new { id, how });
        await tower.Sender.SendAsync(topic, new BellRung(7));

        Assert.Equal("""{"data":{"onBell":{"strokes":7}}}""", await Listeners.NextAsync(answers));
    }

    [Fact]
    public async Task An_event_whose_field_fails_is_one_answer_and_the_next_one_is_another()
    {
        await using var answers = await tower.SubscribeAsync("subscription { onBell(how: LOUD) { strokes } }");
        await tower.Sender.SendAsync("Bell__Loud.", new BellRung(-1));
        await tower.Sender.SendAsync("Bell__Loud.", new BellRung(2));

        Assert.StartsWith("""{"errors":[{"message":"Bell , Loud.",""", await Listeners.NextAsync(answers), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"onBell":{"strokes":2}}}""", await Listeners.NextAsync(answers));
    }

    [Theory]
    [InlineData("subscription { refused(how: \"told\") }", "SHUT: The tower is shut.")]
    [InlineData("subscription { refused }", "INTERNAL_ERROR: Unexpected Execution Error")]
    [InlineData("subscription { onBell(id: \"no id\", how: LOUD) { strokes } }", "HC0001: The id is malformed. Ids are opaque: send them back as they came.")]
    [InlineData("subscription { countdown(from: \"3\") }", "HC0002: Int cannot represent non-integer value: \"3\"")]
    [InlineData("subscription { countdown(from: 1) height: countdown(from: 1) }", "SingleFieldSubscriptions")]
    [InlineData("subscription {", "HC0014")]
    public async Task What_goes_wrong_before_there_is_a_stream_is_a_request_error(string document, string error)
    {
        var (answers, errors) = await tower.AllAsync(document);

        Assert.Empty(answers);
        Assert.NotEmpty(errors);
        if (error.Contains(": ", StringComparison.Ordinal)) Assert.Equal(error, errors);
    }

    [Fact]
    public async Task A_variable_that_does_not_fit_is_a_request_error()
    {
        var (answers, errors) = await tower.AllAsync("subscription ($n: Int!) { countdown(from: $n) }");

        Assert.Empty(answers);
        Assert.Equal("HC0016: Variable \"$n\" has invalid value: Expected a value of non-null type \"Int!\" to be provided.", errors);
    }

    [Theory]
    [InlineData(-1, 0, "NEGATIVE: Count from somewhere above zero.")]
    [InlineData(15, 2, "INTERNAL_ERROR: Unexpected Execution Error")]
    public async Task A_source_that_fails_ends_the_answers_with_one_error(int from, int before, string error)
    {
        var (answers, errors) = await tower.AllAsync("subscription ($n: Int!) { countdown(from: $n) }", new { n = from });

        Assert.Equal(before, answers.Count);
        Assert.Equal(error, errors);
    }

    [Fact]
    public async Task A_request_error_of_the_stream_says_where_and_not_in_which_answer()
    {
        await using var answers = await tower.SubscribeAsync("subscription { refused(how: \"told\") }");

        var error = Assert.Single(answers.Errors);
        Assert.Equal(16, Assert.Single(error.Locations).Column);
        Assert.Null(error.Path);
        Assert.False(answers.Outcome.HasData);
    }

    [Fact]
    public async Task Each_event_has_a_scope_of_its_own()
    {
        await using var answers = await tower.SubscribeAsync("subscription { onRung { scope } }");
        for (var i = 0; i < 3; i++) await tower.Sender.SendAsync("OnRung", new BellRung(2));

        for (var i = 1; i <= 3; i++)
        {
            Assert.Equal($$$$"""{"data":{"onRung":{"scope":{{{{i}}}}}}}""", await Listeners.NextAsync(answers));
            Assert.Equal(0, tower.Watch.OpenScopes);
        }
    }

    [Fact]
    public async Task The_end_of_listening_ends_the_subscription_at_once()
    {
        using var gone = new CancellationTokenSource();
        await using var answers = await tower.SubscribeAsync("subscription { onRung { strokes } }", cancellationToken: gone.Token);
        var waiting = Listeners.NextAsync(answers);
        Assert.Equal(1, tower.TopicCount);
        Assert.Equal(1, tower.Executor.SubscriptionCount);

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await answers.DisposeAsync();
        Assert.Equal(0, tower.TopicCount);
        Assert.Equal(0, tower.Executor.SubscriptionCount);
        Assert.Null(await Listeners.NextAsync(answers));
    }

    [Fact]
    public async Task A_source_that_does_not_listen_to_its_end_holds_nobody_up()
    {
        using var gone = new CancellationTokenSource();
        await using var answers = await tower.SubscribeAsync("subscription { hung }", cancellationToken: gone.Token);
        Assert.Equal("""{"data":{"hung":1}}""", await Listeners.NextAsync(answers));
        var waiting = Listeners.NextAsync(answers);
        Assert.Equal(1, tower.Watch.OpenStreams);

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await answers.DisposeAsync();
        Assert.Equal(0, tower.Watch.OpenScopes);

        // When it ends of itself it is disposed of like any other.
        tower.Watch.Hang.SetResult();
        await Eventually.IsAsync(() => tower.Watch.OpenStreams == 0);
    }

    [Fact]
    public async Task A_stream_that_is_not_there_in_time_is_refused_and_closed_when_it_comes()
    {
        await using var hasty = new Listeners(options => options with { ExecutionTimeout = TimeSpan.FromMilliseconds(50) });
        var (answers, errors) = await hasty.AllAsync("subscription { slow { strokes } }");

        Assert.Empty(answers);
        Assert.StartsWith("HC0045: ", errors, StringComparison.Ordinal);
        Assert.Equal(0, hasty.Executor.SubscriptionCount);

        hasty.Watch.Hang.SetResult();
        await Eventually.IsAsync(() => hasty.TopicCount == 0);
    }

    [Fact]
    public async Task Each_event_has_a_time_of_its_own_and_the_next_is_answered()
    {
        // When the first event has used its time up, a time for both would have passed for the second as well.
        await using var hasty = new Listeners(options => options with { ExecutionTimeout = TimeSpan.FromSeconds(2) });
        await using var answers = await hasty.SubscribeAsync("subscription { onSlowlyRung }");
        await hasty.Sender.SendAsync("OnRung", new BellRung(0));
        await hasty.Sender.SendAsync("OnRung", new BellRung(5));

        Assert.Contains("HC0045", await Listeners.NextAsync(answers), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"onSlowlyRung":5}}""", await Listeners.NextAsync(answers));
    }

    [Fact]
    public async Task A_query_has_one_answer()
    {
        var (answers, errors) = await tower.AllAsync("{ height }");

        Assert.Equal(["""{"data":{"height":42}}"""], answers);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_subscription_is_not_answered_once()
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest { Document = "subscription { onRung { strokes } }"u8.ToArray() };
        await using var services = new ServiceCollection().BuildServiceProvider();
        var outcome = await tower.Executor.ExecuteAsync(request, services, output, CancellationToken.None);

        Assert.True(outcome.NeedsStream);
        Assert.Contains("text/event-stream", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }
}
