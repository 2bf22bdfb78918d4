using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Execution.Subscriptions;

public sealed class TopicTests
{
    [Fact]
    public async Task Nobody_is_told_of_what_was_before()
    {
        var topics = new InMemoryTopics(new());
        await topics.SendAsync("a", 1);
        await using var stream = await topics.SubscribeAsync<int>("a");
        await topics.SendAsync("a", 2);
        await topics.CompleteAsync("a");

        Assert.Equal([2], await stream.ReadEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task All_subscribers_see_the_same_order()
    {
        var topics = new InMemoryTopics(new() { TopicBufferCapacity = 10_000 });
        await using var one = await topics.SubscribeAsync<int>("a");
        await using var two = await topics.SubscribeAsync<int>("a");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(sender => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++) await topics.SendAsync("a", (sender * 1_000) + i);
        })));
        await topics.CompleteAsync("a");

        var seen = await one.ReadEventsAsync().ToListAsync();
        Assert.Equal(2_000, seen.Count);
        Assert.Equal(seen, await two.ReadEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task A_topic_goes_with_its_last_subscriber()
    {
        var topics = new InMemoryTopics(new());
        var one = await topics.SubscribeAsync<int>("a");
        var two = await topics.SubscribeAsync<int>("a");
        var other = await topics.SubscribeAsync<int>("b");
        Assert.Equal((2, 3), (topics.TopicCount, topics.SubscriberCount));

        await one.DisposeAsync();
        Assert.Equal((2, 2), (topics.TopicCount, topics.SubscriberCount));
        await two.DisposeAsync();
        await other.DisposeAsync();
        Assert.Equal((0, 0), (topics.TopicCount, topics.SubscriberCount));
    }

    [Fact]
    public async Task Who_leaves_a_completed_topic_does_not_end_the_one_that_came_after()
    {
        var topics = new InMemoryTopics(new());
        var old = await topics.SubscribeAsync<int>("a");
        await topics.CompleteAsync("a");
        await using var young = await topics.SubscribeAsync<int>("a");
        await old.DisposeAsync();
        await topics.SendAsync("a", 1);
        await topics.CompleteAsync("a");

        Assert.Equal([1], await young.ReadEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task A_topic_carries_one_type_of_messages()
    {
        var topics = new InMemoryTopics(new());
        await using var stream = await topics.SubscribeAsync<int>("a");

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await topics.SendAsync("a", "text"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await topics.SubscribeAsync<string>("a"));
    }

    [Fact]
    public async Task A_prefix_stands_before_every_topic_on_both_sides()
    {
        await using var tower = new Listeners(topics: new() { TopicPrefix = "x:" });
        await using var answers = await tower.SubscribeAsync("subscription { onRung { strokes } }");
        await tower.Sender.SendAsync("OnRung", new BellRung(3));

        Assert.Equal("""{"data":{"onRung":{"strokes":3}}}""", await Listeners.NextAsync(answers));
    }
}
