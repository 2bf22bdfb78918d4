using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samverkan.Modules.Tests.Kit;

/// <summary>Writes down every statement that is sent to the database. Register it as an <see cref="IInterceptor"/>.</summary>
internal sealed class StatementCounter : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> statements = [];

    public IReadOnlyCollection<string> Statements => statements;

    public void Clear() => statements.Clear();

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        statements.Enqueue(result.CommandText);
        return result;
    }
}
