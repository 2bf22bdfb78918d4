using System.Runtime.CompilerServices;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Kit;

// A tower with bells, to be listened to.

internal readonly record struct BellId(Guid Value) : INodeId<BellId>
{
    public static BellId From(Guid value) => new(value);
}

/// <summary>A bell has been rung.</summary>
internal sealed record BellRung(int Strokes);

/// <summary>What a listener hears.</summary>
[GraphQLName("Sound")]
internal sealed record SoundView(int Strokes)
{
    /// <summary>Fails for one stroke.</summary>
    public string? Echo() => Strokes == 1 ? throw new GraphQLException("NO_ECHO", "Too short.") : new string('o', Strokes);

    /// <summary>The scope that it was heard in.</summary>
    public int Scope(TowerScope scope) => scope.Number;
}

/// <summary>One for each scope.</summary>
internal sealed class TowerScope(TowerWatch watch) : IDisposable
{
    public int Number { get; } = watch.Open();

    public void Dispose() => watch.Close();
}

/// <summary>Sees what is open.</summary>
internal sealed class TowerWatch
{
    private int made;
    private int open;
    private int streams;

    public int OpenScopes => open;

    public int OpenStreams => streams;

    public TaskCompletionSource Hang { get; } = new();

    public int Open()
    {
        Interlocked.Increment(ref open);
        return Interlocked.Increment(ref made);
    }

    public void Close() => Interlocked.Decrement(ref open);

    public void Start() => Interlocked.Increment(ref streams);

    public void End() => Interlocked.Decrement(ref streams);
}

[QueryType]
internal static class TowerQueries
{
    /// <summary>How high.</summary>
    public static int GetHeight() => 42;
}

[SubscriptionType]
internal static class TowerSubscriptions
{
    /// <summary>Any bell.</summary>
    /// <param name="rung">The event.</param>
    [Subscribe]
    public static SoundView OnRung([EventMessage] BellRung rung) => new(rung.Strokes);

    /// <summary>One bell.</summary>
    /// <param name="id">Which.</param>
    /// <param name="how">How loud.</param>
    /// <param name="rung">The event.</param>
    [Subscribe]
    [Topic("Bell_{id}_{how}.")]
    public static SoundView? OnBell([ID<BellRung>] BellId? id, Loudness how, [EventMessage] BellRung rung)
        => rung.Strokes < 0 ? throw new GraphQLException("CRACKED", $"Bell {id?.Value.ToString("N")[..2]}, {how}.") : new(rung.Strokes);

    /// <summary>Counts down.</summary>
    /// <param name="from">From here.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async IAsyncEnumerable<int> CountAsync(int from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (from < 0) throw new GraphQLException("NEGATIVE", "Count from somewhere above zero.");
        for (var i = from; i > 0; i--)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            if (i == 13) throw new InvalidOperationException("secret");
            yield return i;
        }
    }

    /// <summary>Counts down.</summary>
    /// <param name="left">The event.</param>
    [Subscribe(With = nameof(CountAsync))]
    public static int Countdown([EventMessage] int left) => left;

    public static Task<IAsyncEnumerable<int>> RefuseAsync(string? how) => how switch
    {
        "told" => throw new GraphQLException("SHUT", "The tower is shut."),
        _ => Task.FromException<IAsyncEnumerable<int>>(new InvalidOperationException("secret")),
    };

    /// <summary>Never opens.</summary>
    /// <param name="left">The event.</param>
    [Subscribe(With = nameof(RefuseAsync))]
    public static int Refused([EventMessage] int left) => left;

    public static async IAsyncEnumerable<int> HangAsync(TowerWatch watch, TowerScope scope)
    {
        watch.Start();
        try
        {
            yield return scope.Number;
            await watch.Hang.Task;
        }
        finally
        {
            watch.End();
        }
    }

    /// <summary>Gives one event and then hears nothing, not even that nobody listens.</summary>
    /// <param name="left">The event.</param>
    [Subscribe(With = nameof(HangAsync))]
    public static int Hung([EventMessage] int left) => left;

    public static async Task<ISourceStream<BellRung>> SlowAsync(TowerWatch watch, ITopicEventReceiver receiver)
    {
        await watch.Hang.Task;
        return await receiver.SubscribeAsync<BellRung>("slow");
    }

    /// <summary>Takes its time to open.</summary>
    /// <param name="rung">The event.</param>
    [Subscribe(With = nameof(SlowAsync))]
    public static SoundView Slow([EventMessage] BellRung rung) => new(rung.Strokes);

    /// <summary>Takes its time to answer.</summary>
    /// <param name="rung">The event.</param>
    /// <param name="watch">The watch.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [Subscribe]
    [Topic(nameof(OnRung))]
    public static async Task<int?> OnSlowlyRungAsync([EventMessage] BellRung rung, TowerWatch watch, CancellationToken cancellationToken)
    {
        if (rung.Strokes == 0) await watch.Hang.Task.WaitAsync(cancellationToken);
        return rung.Strokes;
    }
}
