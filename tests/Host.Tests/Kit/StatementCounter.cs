using System.Data.Common;
using System.Diagnostics;
using Samverkan.Kernel.Storage;

namespace Samverkan.Host.Tests.Kit;

/// <summary>
/// Counts the SQL statements that are sent in this process while it lives, by EF Core or past it. Tests that count share a collection, so that nothing else is asking.
/// </summary>
internal sealed class StatementCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Listener = "Microsoft.EntityFrameworkCore";
    private const string Executing = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting";

    private readonly List<IDisposable> subscriptions = [];
    private readonly List<string> statements = [];

    public StatementCounter() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int Count
    {
        get
        {
            lock (statements) return statements.Count;
        }
    }

    /// <summary>The statements in the order in which they were sent: what a failing test shows.</summary>
    public IReadOnlyList<string> Statements
    {
        get
        {
            lock (statements) return [.. statements];
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == Listener) subscriptions.Add(value.Subscribe(this, name => name == Executing));
        else if (value.Name == SentStatements.Listener) subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key is not (Executing or SentStatements.Sent)) return;
        lock (statements) statements.Add((value.Value as DbCommand)?.CommandText ?? value.Value?.ToString() ?? "");
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
}
