using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Limits;

[QueryType]
internal static class LimitQueries
{
    /// <summary>A text of a length.</summary>
    /// <param name="length">How long.</param>
    [Cost(0)]
    public static string GetText(int length) => new('x', length);

    /// <summary>Costs little.</summary>
    [Cost(1)]
    public static int GetPenny() => 1;

    /// <summary>Stalls, of which there are none.</summary>
    /// <param name="count">How many are expected.</param>
    [Cost(0)]
    [ListSize(SlicingArguments = ["count"])]
    public static IReadOnlyList<StallView> GetStalls(int count) => [];

    /// <summary>How many items or characters came.</summary>
    /// <param name="items">A list.</param>
    /// <param name="text">A text.</param>
    public static int GetSize(IReadOnlyList<int>? items, string? text) => items?.Count ?? text?.Length ?? 0;

    /// <summary>Works until it is told to stop, or its gate is opened.</summary>
    /// <param name="gates">What it waits for.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<bool> WaitAsync(LimitGates gates, CancellationToken cancellationToken)
    {
        gates.Enter();
        await gates.Opened.WaitAsync(cancellationToken);
        return true;
    }
}

[MutationType]
internal static class LimitMutations
{
    /// <summary>Changes nothing.</summary>
    public static bool Change() => true;
}

/// <summary>A stall.</summary>
[GraphQLName("Stall")]
internal sealed record StallView
{
    /// <summary>Its price.</summary>
    [Cost(5)]
    public int Price { get; init; }
}

/// <summary>Holds resolvers until the test lets them go.</summary>
internal sealed class LimitGates
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim entered = new(0);

    public Task Opened => opened.Task;

    public void Enter() => entered.Release();

    public Task EnteredAsync() => entered.WaitAsync();

    public void Open() => opened.TrySetResult();
}
