using System.Diagnostics;

namespace Samverkan.Kernel.Storage;

/// <summary>Lets one writer at a time in, in the order in which they came.</summary>
/// <remarks>Who waits is patient as long as the queue moves: it gives up when nobody has been let in for so long, however many stand before it.</remarks>
internal sealed class WriterQueue(TimeSpan patience) : IDisposable
{
    // Those that wait asynchronously are let in by the order of their coming.
    private readonly SemaphoreSlim turn = new(1, 1);
    private long lastTurn = Stopwatch.GetTimestamp();

    /// <exception cref="StorageException">A writer takes too long.</exception>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var waiting = turn.WaitAsync(leaving.Token);
        for (var came = Stopwatch.GetTimestamp(); !waiting.IsCompleted;)
        {
            var left = patience - Stopwatch.GetElapsedTime(Math.Max(came, Interlocked.Read(ref lastTurn)));
            if (left > TimeSpan.Zero) await Task.WhenAny(waiting, Task.Delay(left, leaving.Token));
            else await leaving.CancelAsync();
        }

        // Ends the delays of those that got their turn.
        await leaving.CancelAsync();
        try
        {
            await waiting;
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new StorageException("Another change is being written and takes too long. Try again in a moment.", exception) { Fault = StorageFault.Busy };
        }

        Interlocked.Exchange(ref lastTurn, Stopwatch.GetTimestamp());
    }

    public void Leave() => turn.Release();

    public void Dispose() => turn.Dispose();
}
