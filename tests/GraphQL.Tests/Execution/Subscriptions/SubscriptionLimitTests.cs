using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Execution.Subscriptions;

public sealed class SubscriptionLimitTests
{
    private const string Document = "subscription { onRung { strokes } }";

    [Fact]
    public void There_are_at_most_two_hundred_and_five_each()
        => Assert.Equal((200, 5), (new RequestOptions().MaxSubscriptions, new RequestOptions().MaxSubscriptionsPerSubscriber));

    [Fact]
    public async Task Nobody_has_more_than_his_share()
    {
        await using var tower = new Listeners();
        var all = new List<ResponseStream>();
        for (var i = 0; i < 5; i++) all.Add(await tower.SubscribeAsync(Document, subscriber: "a"));
        Assert.All(all, each => Assert.Empty(each.Errors));

        Assert.Equal("TOO_MANY_SUBSCRIPTIONS", Assert.Single((await tower.SubscribeAsync(Document, subscriber: "a")).Errors).Code);
        Assert.Empty((await tower.SubscribeAsync("{ height }", subscriber: "a")).Errors);
        all.Add(await tower.SubscribeAsync(Document, subscriber: "b"));
        Assert.Empty(all[5].Errors);

        await all[0].DisposeAsync();
        await all[0].DisposeAsync();
        all.Add(await tower.SubscribeAsync(Document, subscriber: "a"));
        Assert.Empty(all[6].Errors);
        Assert.NotEmpty((await tower.SubscribeAsync(Document, subscriber: "a")).Errors);

        foreach (var each in all) await each.DisposeAsync();
        Assert.Equal(0, tower.Executor.SubscriptionCount);
    }

    [Fact]
    public async Task All_together_have_no_more_than_the_whole()
    {
        await using var tower = new Listeners(options => options with { MaxSubscriptions = 2 });
        await using var one = await tower.SubscribeAsync(Document);
        await using var two = await tower.SubscribeAsync(Document);
        await using var three = await tower.SubscribeAsync(Document);

        Assert.Empty(one.Errors);
        Assert.Empty(two.Errors);
        Assert.Equal("TOO_MANY_SUBSCRIPTIONS", Assert.Single(three.Errors).Code);
    }

    [Fact]
    public async Task A_subscription_that_is_refused_takes_no_place()
    {
        await using var tower = new Listeners();
        for (var i = 0; i < 10; i++) Assert.NotEmpty((await tower.SubscribeAsync("subscription { refused }", subscriber: "a")).Errors);

        Assert.Equal(0, tower.Executor.SubscriptionCount);
    }

    [Theory]
    [InlineData(TopicBufferFullMode.DropOldest, 2, 3)]
    [InlineData(TopicBufferFullMode.DropNewest, 1, 3)]
    [InlineData(TopicBufferFullMode.DropWrite, 1, 2)]
    public async Task Who_does_not_keep_up_misses_events_and_holds_nobody_up(TopicBufferFullMode mode, int first, int second)
    {
        await using var tower = new Listeners(topics: new SubscriptionOptions { TopicBufferCapacity = 2, TopicBufferFullMode = mode });
        await using var answers = await tower.SubscribeAsync(Document);
        for (var i = 1; i <= 3; i++) await tower.Sender.SendAsync("OnRung", new BellRung(i));
        await tower.Sender.CompleteAsync("OnRung");

        Assert.Equal($$$$"""{"data":{"onRung":{"strokes":{{{{first}}}}}}}""", await Listeners.NextAsync(answers));
        Assert.Equal($$$$"""{"data":{"onRung":{"strokes":{{{{second}}}}}}}""", await Listeners.NextAsync(answers));
        Assert.Null(await Listeners.NextAsync(answers));
    }
}
