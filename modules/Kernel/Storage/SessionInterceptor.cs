using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samverkan.Kernel.Storage;

/// <summary>Binds what a context does to the session of its operation: the connection's opening and closing, and each command.</summary>
internal sealed class SessionInterceptor : DbCommandInterceptor, IDbConnectionInterceptor
{
    public static SessionInterceptor Instance { get; } = new();

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await EnterAsync(command, eventData, cancellationToken);
        return result;
    }

    public override async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        await EnterAsync(command, eventData, cancellationToken);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await EnterAsync(command, eventData, cancellationToken);
        return result;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Enter(command, eventData);
        return result;
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Enter(command, eventData);
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Enter(command, eventData);
        return result;
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        SessionOf(eventData)?.Exit(command);
        return result;
    }

    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result) => Exit(command, eventData, result);

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
        => ValueTask.FromResult(Exit(command, eventData, result));

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Exit(command, eventData, result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        => ValueTask.FromResult(Exit(command, eventData, result));

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => SessionOf(eventData)?.Exit(command);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        SessionOf(eventData)?.Exit(command);
        return Task.CompletedTask;
    }

    public override void CommandCanceled(DbCommand command, CommandEndEventData eventData) => SessionOf(eventData)?.Exit(command);

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SessionOf(eventData)?.Exit(command);
        return Task.CompletedTask;
    }

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        if (SessionOf(eventData) is not { } session) return result;

        session.OpenAsync(CancellationToken.None).GetAwaiter().GetResult();
        return InterceptionResult.Suppress();
    }

    public async ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (SessionOf(eventData) is not { } session) return result;

        await session.OpenAsync(cancellationToken);
        return InterceptionResult.Suppress();
    }

    // The session closes the connection when the operation ends.
    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
        => SessionOf(eventData) is null ? result : InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
        => ValueTask.FromResult(ConnectionClosing(connection, eventData, result));

    private static DbSession? SessionOf(DbContextEventData eventData) => (eventData.Context as ModuleDb)?.Session;

    private static Task EnterAsync(DbCommand command, CommandEventData eventData, CancellationToken cancellationToken)
        => SessionOf(eventData)?.EnterAsync(eventData.Context!, command, cancellationToken) ?? Task.CompletedTask;

    private static void Enter(DbCommand command, CommandEventData eventData)
        => EnterAsync(command, eventData, CancellationToken.None).GetAwaiter().GetResult();

    private static T Exit<T>(DbCommand command, CommandExecutedEventData eventData, T result)
    {
        SessionOf(eventData)?.Exit(command);
        return result;
    }
}
