using System.Buffers;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>Runs an operation once for an event.</summary>
internal delegate Task<RequestOutcome> EventRunner(object message, IServiceProvider services, IBufferWriter<byte> output);

/// <summary>A subscription from its source stream to its end: what it holds is freed when it is disposed of.</summary>
internal sealed class SubscriptionRun : IAsyncDisposable
{
    private readonly IServiceScopeFactory scopes;
    private readonly IDisposable place;
    private readonly AsyncServiceScope scope;
    private readonly CancellationTokenSource life;
    private readonly FieldPlan field;
    private readonly OperationExecution execution;
    private readonly CancellationToken cancellationToken;
    private EventStream? events;

    /// <param name="ready">The subscription.</param>
    /// <param name="accesses">How its field is found.</param>
    /// <param name="scopes">Gives the stream and each event a scope of its own.</param>
    /// <param name="place">Its place among the subscriptions.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public SubscriptionRun(ReadyOperation ready, FieldAccesses accesses, IServiceScopeFactory scopes, IDisposable place, CancellationToken cancellationToken)
    {
        (this.scopes, this.place, this.cancellationToken, scope, field) = (scopes, place, cancellationToken, scopes.CreateAsyncScope(), ready.Plan.Root.Fields[0]);
        life = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // Who stops one subscription may begin another at once, however long the first takes to clear up.
        life.Token.UnsafeRegister(static held => ((IDisposable)held!).Dispose(), place);
        execution = new OperationExecution(accesses, ready.Plan, ready.Variables, scope.ServiceProvider, ready.User, life.Token);
    }

    /// <exception cref="GraphQLException">There is no stream; the client is told why.</exception>
    public async Task OpenAsync(Language.Document document, TimeSpan timeout)
    {
        try
        {
            life.CancelAfter(timeout);
            events = await SourceStreams.OpenAsync(execution, field);
            life.CancelAfter(Timeout.InfiniteTimeSpan);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && life.IsCancellationRequested)
        {
            throw new GraphQLException(RequestExecutor.TimeIsUp(timeout));
        }
        catch (Exception exception)
        {
            var error = execution.Failed(exception, field.Definition).Error;
            throw new GraphQLException(error with { Locations = [.. execution.Nodes(field).Select(node => document.Source.LocationOf(node.Position))] });
        }
    }

    /// <returns>Null when there are no more events.</returns>
    /// <exception cref="GraphQLException">The source has failed.</exception>
    public async Task<RequestOutcome?> NextAsync(EventRunner run, IBufferWriter<byte> output)
    {
        object? message;
        try
        {
            message = await events!.NextAsync();
        }
        catch (Exception exception)
        {
            throw new GraphQLException(execution.Failed(exception, field.Definition).Error);
        }

        if (message is null) return null;
        await using var own = scopes.CreateAsyncScope();
        return await run(message, own.ServiceProvider, output);
    }

    public async ValueTask DisposeAsync()
    {
        place.Dispose();
        await life.CancelAsync();
        if (events is not null) await events.DisposeAsync();
        await scope.DisposeAsync();
        life.Dispose();
    }
}
