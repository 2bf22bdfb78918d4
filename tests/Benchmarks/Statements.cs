using System.Diagnostics;
using Samverkan.Kernel.Storage;

namespace Samverkan.Benchmarks;

/// <summary>Counts the SQL statements that are sent while something runs.</summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Executing = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting";
    private readonly List<IDisposable> subscriptions = [];
    private int count;

    private Statements() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public static int Of(Action act)
    {
        using var counter = new Statements();
        act();
        return counter.count;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name is "Microsoft.EntityFrameworkCore") subscriptions.Add(value.Subscribe(this, name => name == Executing));
        else if (value.Name == SentStatements.Listener) subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key is Executing or SentStatements.Sent) Interlocked.Increment(ref count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
}
