namespace Samverkan.GraphQL.AspNetCore;

/// <summary>An operation that runs over a connection.</summary>
internal sealed class SocketOperation(string id, CancellationToken connection)
{
    private readonly CancellationTokenSource life = CancellationTokenSource.CreateLinkedTokenSource(connection);
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int isOver;

    public string Id { get; } = id;

    public CancellationToken Token => life.Token;

    /// <summary>Completed when nothing of it is left.</summary>
    public Task Done => done.Task;

    /// <summary>Whether the client still wants to hear of it.</summary>
    public bool IsWanted => Volatile.Read(ref isOver) == 0;

    /// <summary>The client wants to hear no more.</summary>
    public void Stop()
    {
        if (Interlocked.Exchange(ref isOver, 1) != 0) return;
        try
        {
            life.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has come to its end by itself.
        }
    }

    public void End()
    {
        Volatile.Write(ref isOver, 1);
        life.Dispose();
        done.SetResult();
    }
}
