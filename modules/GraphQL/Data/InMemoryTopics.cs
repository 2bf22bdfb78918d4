using System.Threading.Channels;

namespace Samverkan.GraphQL.Data;

/// <summary>Topics of one process. A topic is there while somebody is subscribed to it.</summary>
internal sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Topic> topics = new(StringComparer.Ordinal);

    /// <summary>How many topics somebody is subscribed to.</summary>
    public int TopicCount
    {
        get
        {
            lock (gate) return topics.Count;
        }
    }

    /// <summary>How many subscriptions there are to all of them.</summary>
    public int SubscriberCount
    {
        get
        {
            lock (gate) return topics.Values.Sum(topic => topic.Count);
        }
    }

    public ValueTask SendAsync<TMessage>(string topic, TMessage message, CancellationToken cancellationToken = default)
        where TMessage : notnull
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (Find<TMessage>(topic) is not { } known) return ValueTask.CompletedTask;

            // The channel makes room by itself, so this neither waits nor fails; under the lock all subscribers see the same order.
            foreach (var subscriber in known.Subscribers) subscriber.Writer.TryWrite(message);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topic)
    {
        lock (gate)
        {
            if (topics.Remove(NameOf(topic), out var known)) known.Complete();
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topic, CancellationToken cancellationToken = default)
        where TMessage : notnull
    {
        cancellationToken.ThrowIfCancellationRequested();
        var channel = Channel.CreateBounded<TMessage>(new BoundedChannelOptions(options.TopicBufferCapacity) { FullMode = Mode(options.TopicBufferFullMode), SingleReader = true });
        lock (gate)
        {
            var known = Find<TMessage>(topic);
            if (known is null) topics[NameOf(topic)] = known = new Topic<TMessage>();
            known.Subscribers.Add(channel);
        }

        return ValueTask.FromResult<ISourceStream<TMessage>>(new Subscription<TMessage>(this, topic, channel));
    }

    private void Unsubscribe<TMessage>(string topic, Channel<TMessage> channel)
        where TMessage : notnull
    {
        lock (gate)
        {
            // A topic that was completed may have come again, for others.
            if (topics.GetValueOrDefault(NameOf(topic)) is Topic<TMessage> known && known.Subscribers.Remove(channel) && known.Subscribers.Count == 0)
                topics.Remove(NameOf(topic));
        }

        channel.Writer.TryComplete();
    }

    private Topic<TMessage>? Find<TMessage>(string topic) => topics.GetValueOrDefault(NameOf(topic)) switch
    {
        null => null,
        Topic<TMessage> known => known,
        _ => throw new InvalidOperationException($"The topic {topic} carries other messages than {typeof(TMessage).Name}."),
    };

    private string NameOf(string topic) => options.TopicPrefix + topic;

    private static BoundedChannelFullMode Mode(TopicBufferFullMode mode) => mode switch
    {
        TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
        TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite,
        _ => BoundedChannelFullMode.DropOldest,
    };

    private abstract class Topic
    {
        public abstract int Count { get; }

        public abstract void Complete();
    }

    private sealed class Topic<TMessage> : Topic
    {
        public List<Channel<TMessage>> Subscribers { get; } = [];

        public override int Count => Subscribers.Count;

        public override void Complete()
        {
            foreach (var subscriber in Subscribers) subscriber.Writer.TryComplete();
        }
    }

    private sealed class Subscription<TMessage>(InMemoryTopics topics, string topic, Channel<TMessage> channel) : ISourceStream<TMessage>
        where TMessage : notnull
    {
        public IAsyncEnumerable<TMessage> ReadEventsAsync() => channel.Reader.ReadAllAsync();

        public ValueTask DisposeAsync()
        {
            topics.Unsubscribe(topic, channel);
            return ValueTask.CompletedTask;
        }
    }
}
