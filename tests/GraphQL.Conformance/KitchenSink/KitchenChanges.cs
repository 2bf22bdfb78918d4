using System.Runtime.CompilerServices;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Conformance.KitchenSink;

[MutationType]
internal static class KitchenMutations
{
    private static int count;

    /// <summary>Sends a text to everybody who listens to onMessage, and gives it back.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sender">Where it is sent.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<string> SendMessageAsync(string text, ITopicEventSender sender, CancellationToken cancellationToken)
    {
        await sender.SendAsync(nameof(KitchenSubscriptions.OnMessage), text, cancellationToken);
        return text;
    }

    /// <summary>Counts on, and gives the new count.</summary>
    /// <param name="by">By how much.</param>
    public static int Count(int by = 1) => Interlocked.Add(ref count, by);

    /// <summary>Always fails, and is null then.</summary>
    public static string? GetFailing() => throw new GraphQLException("FAILING", "This field always fails.");
}

[SubscriptionType]
internal static class KitchenSubscriptions
{
    /// <summary>Every message that is sent. It never ends.</summary>
    /// <param name="text">The message.</param>
    [Subscribe]
    public static string OnMessage([EventMessage] string text) => text;

    public static async IAsyncEnumerable<int> CountAsync(int from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var left = from; left >= 0; left--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return left;
        }
    }

    /// <summary>Counts down to zero and ends.</summary>
    /// <param name="left">What is left.</param>
    [Subscribe(With = nameof(CountAsync))]
    public static int Countdown([EventMessage] int left) => left;

    public static async IAsyncEnumerable<int> PourAsync(int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var i = 1; i <= count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (i % 1_000 == 0) await Task.Yield();
            yield return i;
        }
    }

    /// <summary>As many numbers as are asked for, as fast as they are taken.</summary>
    /// <param name="number">The number.</param>
    [Subscribe(With = nameof(PourAsync))]
    public static int Flood([EventMessage] int number) => number;

    public static async IAsyncEnumerable<int> TripAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return 1;
        await Task.Delay(1, cancellationToken);
        throw new GraphQLException("TRIPPED", "This source fails after its first event.");
    }

    /// <summary>Gives one event, and then its source fails.</summary>
    /// <param name="number">The number.</param>
    [Subscribe(With = nameof(TripAsync))]
    public static int Tripping([EventMessage] int number) => number;
}
