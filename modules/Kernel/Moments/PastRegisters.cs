using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Moments;

/// <summary>
/// The register as it was after some of its changes, each in a database of its own that is made of the versions of that time when somebody asks for it.
/// The last few are kept.
/// </summary>
internal sealed class PastRegisters(IServiceScopeFactory scopes, Database database) : IDisposable
{
    private const int MostKept = 4;
    private readonly Lock turn = new();
    private readonly LinkedList<(long Change, Task<Database> Database)> kept = [];

    /// <summary>The register of a moment.</summary>
    /// <param name="moment">Not in the future.</param>
    /// <param name="cancellationToken">Ends the waiting; what has begun is made to its end, for the next one who asks.</param>
    /// <returns>Null when nothing has changed since.</returns>
    public async Task<Database?> AtAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var changes = await scope.ServiceProvider.CurrentSession().ReadAsync(
            "SELECT coalesce(max(number), 0), coalesce(max(CASE WHEN recorded_at <= @moment THEN number END), 0) FROM kernel_change",
            row => (Last: row.GetInt64(0), Then: row.GetInt64(1)),
            cancellationToken,
            ("@moment", moment.ToUnixTimeMilliseconds()));
        var (last, then) = changes[0];
        return last == then ? null : await Of(then).WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        foreach (var (_, past) in kept) Forget(past);
    }

    private Task<Database> Of(long change)
    {
        lock (turn)
        {
            var known = kept.FirstOrDefault(each => each.Change == change && !each.Database.IsFaulted);
            if (known.Database is not null) kept.Remove(known);
            else known = (change, Task.Run(() => MakeAsync(change)));
            kept.AddFirst(known);
            if (kept.Count > MostKept)
            {
                Forget(kept.Last!.Value.Database);
                kept.RemoveLast();
            }

            return known.Database;
        }
    }

    private async Task<Database> MakeAsync(long change)
    {
        var past = await database.CreatePastAsync(change, CancellationToken.None);
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.CurrentSession();
        session.TurnTo(past);
        await session.BeginWriteAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<RegisterWriter>().FillAsync(CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
        return past;
    }

    // Who still reads it reads it to the end: the file goes when the last connection does.
    private static void Forget(Task<Database> past) => _ = past.ContinueWith(made => made.Result.Dispose(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
}
