using Samverkan.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kernel.Storage;

public sealed class WriterQueueTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Writers_are_let_in_one_at_a_time_in_the_order_of_their_coming()
    {
        using var queue = new WriterQueue(Long);
        await queue.EnterAsync(CancellationToken.None);
        var (inside, order) = (0, new List<int>());
        var waiting = Enumerable.Range(0, 32).Select(i => WriteAsync(i)).ToList();
        Assert.DoesNotContain(waiting, each => each.IsCompleted);

        queue.Leave();
        await Task.WhenAll(waiting);

        Assert.Equal(Enumerable.Range(0, 32), order);

        async Task WriteAsync(int i)
        {
            await queue.EnterAsync(CancellationToken.None);
            Assert.Equal(1, Interlocked.Increment(ref inside));
            order.Add(i);
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            queue.Leave();
        }
    }

    [Fact]
    public async Task Who_waits_is_patient_as_long_as_the_queue_moves()
    {
        // Each writes for a sixth of the patience, so the last ones wait for more than twice the patience.
        var patience = TimeSpan.FromSeconds(3);
        using var queue = new WriterQueue(patience);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
        {
            await queue.EnterAsync(CancellationToken.None);
            await Task.Delay(patience / 6);
            queue.Leave();
        }));
    }

    [Fact]
    public async Task A_writer_that_takes_too_long_makes_the_others_give_up_and_lets_later_ones_in()
    {
        using var queue = new WriterQueue(TimeSpan.FromMilliseconds(200));
        await queue.EnterAsync(CancellationToken.None);

        var refused = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Assert.ThrowsAsync<StorageException>(() => queue.EnterAsync(CancellationToken.None))));
        Assert.All(refused, each => Assert.Equal(StorageFault.Busy, each.Fault));

        queue.Leave();
        await queue.EnterAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Who_goes_away_while_waiting_leaves_the_turn_to_the_next()
    {
        using var queue = new WriterQueue(Long);
        using var leaving = new CancellationTokenSource();
        await queue.EnterAsync(CancellationToken.None);
        var gone = queue.EnterAsync(leaving.Token);
        var next = queue.EnterAsync(CancellationToken.None);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        queue.Leave();

        await next;
    }
}
