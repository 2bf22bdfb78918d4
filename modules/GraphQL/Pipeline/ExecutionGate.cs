using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline;

#pragma warning disable CA1001 // A semaphore whose wait handle is never asked for has nothing to free.
/// <summary>Lets so many operations run at once and so many wait; who comes after them is sent away.</summary>
internal sealed class ExecutionGate(int mostExecuting, int mostWaiting)
#pragma warning restore CA1001
{
    private readonly SemaphoreSlim places = new(mostExecuting, mostExecuting);
    private int waiting;

    /// <returns>False when there is no room, not even to wait.</returns>
    /// <exception cref="OperationCanceledException">The waiting has taken too long.</exception>
    public ValueTask<bool> EnterAsync(CancellationToken cancellationToken) => places.Wait(0, CancellationToken.None) ? new(true) : WaitAsync(cancellationToken);

    /// <summary>What is told to who has found no room.</summary>
    public static RequestOutcome SendAway(RequestOutcome outcome) => outcome with
    {
        IsBusy = true,
        RetryAfter = TimeSpan.FromSeconds(1),
        Errors = [new GraphQLError("Too many operations are running. Try again in a moment.") { Code = RequestLimitCodes.ConcurrentExecutions }],
    };

    /// <summary>Gives the place to the next one.</summary>
    public void Leave() => places.Release();

    private async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Interlocked.Increment(ref waiting) > mostWaiting) return false;
            await places.WaitAsync(cancellationToken);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }
}
