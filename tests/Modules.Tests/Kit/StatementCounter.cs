using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samverkan.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kit;

/// <summary>Writes down every statement that is sent to one database: those of EF Core, when it is registered as an <see cref="IInterceptor"/>, and those that go past it.</summary>
internal sealed class StatementCounter : DbCommandInterceptor, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<string> statements = [];
    private readonly List<IDisposable> subscriptions = [];
    private readonly string file;

    /// <param name="file">The database, because others are asked in the same process.</param>
    public StatementCounter(string file)
    {
        this.file = file;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyCollection<string> Statements => statements;

    public void Clear() => statements.Clear();

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        statements.Enqueue(result.CommandText);
        return result;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == SentStatements.Listener) subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is DbCommand command && command.Connection?.DataSource == file) statements.Enqueue(command.CommandText);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
}
