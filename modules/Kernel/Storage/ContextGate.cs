namespace Samverkan.Kernel.Storage;

/// <summary>Lets one context at a time use a connection, from a command until its reader is closed.</summary>
internal sealed class ContextGate : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly HashSet<object> running = [];
    private object? holder;

    /// <exception cref="InvalidOperationException">Another context keeps a reader open, most likely around the one that asks.</exception>
    public async Task EnterAsync(object context, object command, CancellationToken cancellationToken)
    {
        if (Joins(context, command)) return;
        if (!await turn.WaitAsync(Patience, cancellationToken))
            throw new InvalidOperationException("Another context of the operation keeps a reader open. Read it to the end with ToListAsync before asking another module.");

        lock (running)
        {
            holder = context;
            running.Add(command);
        }
    }

    // A command that failed while it waited has never been let in: it is not among those that run.
    public void Exit(object command)
    {
        lock (running)
        {
            if (!running.Remove(command) || running.Count > 0) return;
            holder = null;
        }

        turn.Release();
    }

    public void Dispose() => turn.Dispose();

    private bool Joins(object context, object command)
    {
        lock (running)
        {
            if (!ReferenceEquals(holder, context)) return false;
            running.Add(command);
            return true;
        }
    }
}
