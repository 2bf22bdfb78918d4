namespace Samverkan.GraphQL.Data;

/// <summary>Events as they come; disposing of it ends the subscription to them.</summary>
public interface ISourceStream<out TMessage> : IAsyncDisposable
{
    /// <summary>Ends when the topic is completed. To be read once.</summary>
    IAsyncEnumerable<TMessage> ReadEventsAsync();
}

/// <summary>Tells of what has happened. To be called after it has been stored.</summary>
public interface ITopicEventSender
{
    /// <summary>Hands a message to everybody who is subscribed at this moment; nobody else ever gets it.</summary>
    /// <exception cref="InvalidOperationException">The topic carries messages of another type.</exception>
    ValueTask SendAsync<TMessage>(string topic, TMessage message, CancellationToken cancellationToken = default)
        where TMessage : notnull;

    /// <summary>Ends the streams of everybody who is subscribed, once they have read what was sent before.</summary>
    ValueTask CompleteAsync(string topic);
}

public interface ITopicEventReceiver
{
    /// <exception cref="InvalidOperationException">The topic carries messages of another type.</exception>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topic, CancellationToken cancellationToken = default)
        where TMessage : notnull;
}

/// <summary>How events wait for a subscriber.</summary>
public sealed record SubscriptionOptions
{
    /// <summary>Stands before the name of every topic; null for nothing.</summary>
    public string? TopicPrefix { get; init; }

    /// <summary>How many events may wait for one subscriber.</summary>
    public int TopicBufferCapacity { get; init; } = 64;

    /// <summary>What goes when one more comes.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; init; } = TopicBufferFullMode.DropOldest;
}

/// <summary>Which event a subscriber does not get who does not keep up. A sender never waits.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The one that has waited longest.</summary>
    DropOldest,

    /// <summary>The one that came last before.</summary>
    DropNewest,

    /// <summary>The one that comes.</summary>
    DropWrite,
}
