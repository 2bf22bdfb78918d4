using System.Collections.Concurrent;
using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Execution;

/// <summary>The events that feed a subscription, whatever their type.</summary>
internal abstract class EventStream : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<Type, Maker> makers = [];

    /// <summary>Waits for an event.</summary>
    /// <returns>Null when there are no more.</returns>
    public abstract Task<object?> NextAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>Subscribes to a topic.</summary>
    public static Task<EventStream> OfTopicAsync(Type message, ITopicEventReceiver receiver, string topic, CancellationToken cancellationToken)
        => MakerOf(message).OfTopicAsync(receiver, topic, cancellationToken);

    /// <param name="message">The type of the events.</param>
    /// <param name="stream">An <see cref="ISourceStream{TMessage}"/> or an <see cref="IAsyncEnumerable{T}"/>.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    public static EventStream Of(Type message, object stream, CancellationToken cancellationToken) => MakerOf(message).Of(stream, cancellationToken);

    private static Maker MakerOf(Type message) => makers.GetOrAdd(message, static type => (Maker)Activator.CreateInstance(typeof(Maker<>).MakeGenericType(type))!);

    private abstract class Maker
    {
        public abstract Task<EventStream> OfTopicAsync(ITopicEventReceiver receiver, string topic, CancellationToken cancellationToken);

        public abstract EventStream Of(object stream, CancellationToken cancellationToken);
    }

    private sealed class Maker<TMessage> : Maker
        where TMessage : notnull
    {
        public override async Task<EventStream> OfTopicAsync(ITopicEventReceiver receiver, string topic, CancellationToken cancellationToken)
            => Of(await receiver.SubscribeAsync<TMessage>(topic, cancellationToken), cancellationToken);

        public override EventStream Of(object stream, CancellationToken cancellationToken)
            => stream is ISourceStream<TMessage> source
                ? new EventStream<TMessage>(source.ReadEventsAsync(), source, cancellationToken)
                : new EventStream<TMessage>((IAsyncEnumerable<TMessage>)stream, null, cancellationToken);
    }
}

/// <param name="stream">The events.</param>
/// <param name="subscription">Holds them; null when they come by themselves.</param>
/// <param name="cancellationToken">Ends the waiting at once, also where the source does not listen to it.</param>
internal sealed class EventStream<TMessage>(IAsyncEnumerable<TMessage> stream, IAsyncDisposable? subscription, CancellationToken cancellationToken) : EventStream
    where TMessage : notnull
{
    private readonly IAsyncEnumerator<TMessage> events = stream.GetAsyncEnumerator(cancellationToken);
    private Task<bool> move = Task.FromResult(true);

    public override async Task<object?> NextAsync()
    {
        move = events.MoveNextAsync().AsTask();
        return await move.WaitAsync(cancellationToken) ? events.Current : null;
    }

    public override async ValueTask DisposeAsync()
    {
        if (subscription is not null) await subscription.DisposeAsync();

        // A stream that is still at work must not be disposed of: it is left to end by itself, and nobody waits for it.
        if (move.IsCompleted) await events.DisposeAsync();
        else _ = DisposeLaterAsync();
    }

    private async Task DisposeLaterAsync()
    {
        await ((Task)move).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await events.DisposeAsync();
    }
}
