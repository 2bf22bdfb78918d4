using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>Takes a request from its text to its answer.</summary>
/// <remarks>document cache, parse, validate, plan, coerce variables, execute, write; engine.md section 2.</remarks>
public sealed class RequestExecutor
{
    private static readonly JsonWriterOptions writing = new() { Encoder = LeafWriter.Encoder, SkipValidation = true, MaxDepth = 1_000_000 };
    private readonly FieldAccesses accesses;
    private readonly RequestPreparation preparation;
    private readonly ExecutionGate gate;
    private readonly SubscriptionGate subscriptions;

    public RequestExecutor(Schema schema, RequestOptions options, FieldSource? source = null, IOperationDocumentStorage? documents = null)
    {
        (Schema, Options, accesses) = (schema, options, new FieldAccesses(schema, source));
        preparation = new RequestPreparation(options, accesses, documents);
        gate = new ExecutionGate(options.MaxConcurrentExecutions, options.MaxWaitingExecutions);
        subscriptions = new SubscriptionGate(options.MaxSubscriptions, options.MaxSubscriptionsPerSubscriber);
    }

    public Schema Schema { get; }

    public RequestOptions Options { get; }

    /// <summary>How many subscriptions are served now.</summary>
    public int SubscriptionCount => subscriptions.Count;

    /// <summary>Gives one answer.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="services">A scope that lives as long as the operation.</param>
    /// <param name="output">Takes the answer, as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Ends the operation when the client goes away.</param>
    public Task<RequestOutcome> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, IBufferWriter<byte> output, CancellationToken cancellationToken)
        => GraphQLDiagnostics.IsHeard ? RecordedAsync(request, services, output, cancellationToken) : AnswerAsync(request, services, output, cancellationToken);

    private Task<RequestOutcome> RecordedAsync(GraphQLRequest request, IServiceProvider services, IBufferWriter<byte> output, CancellationToken cancellationToken)
        => Recording.OfAsync(() => AnswerAsync(request, services, output, cancellationToken));

    private async Task<RequestOutcome> AnswerAsync(GraphQLRequest request, IServiceProvider services, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        if (preparation.MakeReady(request, out var outcome) is not { } ready) return Refuse(output, outcome);
        if (outcome.OperationKind == OperationKind.Subscription && ready.RootValue is null)
        {
            var error = new GraphQLError("A subscription has many answers: ask for it as text/event-stream or over a WebSocket.") { Code = "HC0063" };
            return Refuse(output, outcome with { NeedsStream = true, Errors = [error] });
        }

        return await RunAsync(ready, ready.RootValue, services, output, outcome, cancellationToken);
    }

    /// <summary>Gives answers as they come: those to the events of a subscription, or the one to a query or a mutation.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="services">Gives the source stream and each answer a scope of its own.</param>
    /// <param name="cancellationToken">Ends the stream when the client goes away.</param>
    /// <remarks>GraphQL, September 2025, section 6.2.3, "Subscription".</remarks>
    public async Task<ResponseStream> SubscribeAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (preparation.MakeReady(request, out var outcome) is not { } ready)
            return outcome.Errors.Count > 0 ? new ResponseStream(outcome) : OneAnswer(outcome, output => Task.FromResult(Refuse(output, outcome)));

        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        if (outcome.OperationKind != OperationKind.Subscription)
        {
            return OneAnswer(outcome, async output =>
            {
                await using var scope = scopes.CreateAsyncScope();
                return await Recording.OfAsync(() => RunAsync(ready, ready.RootValue, scope.ServiceProvider, output, outcome, cancellationToken));
            });
        }

        if (subscriptions.Enter(request.Subscriber, out var full) is not { } place) return new ResponseStream(outcome with { Errors = [full!] });

        var run = new SubscriptionRun(ready, accesses, scopes, place, cancellationToken);
        try
        {
            await run.OpenAsync(ready.Document, Options.ExecutionTimeout);
        }
        catch (Exception exception)
        {
            await run.DisposeAsync();
            if (exception is not GraphQLException fault) throw;
            return new ResponseStream(outcome with { Errors = [fault.Error] });
        }

        Task<RequestOutcome> Answer(object message, IServiceProvider own, IBufferWriter<byte> output) => Recording.OfAsync(() => RunAsync(ready, message, own, output, outcome, cancellationToken));
        return new ResponseStream(outcome, output => run.NextAsync(Answer, output), run.DisposeAsync);
    }

    /// <summary>Writes an answer without data: the errors, and the cost where it is asked for.</summary>
    public static RequestOutcome Refuse(IBufferWriter<byte> output, RequestOutcome outcome)
    {
        using var writer = new Utf8JsonWriter(output, writing);
        writer.WriteStartObject();
        if (outcome.Errors.Count > 0) ErrorWriter.Write(writer, outcome.Errors);
        WriteExtensions(writer, outcome);
        writer.WriteEndObject();
        return outcome;
    }

    internal static GraphQLError TimeIsUp(TimeSpan timeout)
        => new($"The operation took longer than {timeout.TotalSeconds:0} seconds. Ask for less at a time.") { Code = RequestLimitCodes.ExecutionTimeout };

    private static ResponseStream OneAnswer(RequestOutcome outcome, Func<IBufferWriter<byte>, Task<RequestOutcome>> answer)
    {
        var isGiven = false;
        return new ResponseStream(outcome, async output =>
        {
            if (isGiven) return null;
            isGiven = true;
            return await answer(output);
        });
    }

    private async Task<RequestOutcome> RunAsync(
        ReadyOperation ready, object? rootValue, IServiceProvider services, IBufferWriter<byte> output, RequestOutcome outcome, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Options.ExecutionTimeout);
        var isRunning = false;
        try
        {
            isRunning = await gate.EnterAsync(timeout.Token);
            using var span = GraphQLDiagnostics.Span("execute");
            if (!isRunning) return Refuse(output, ExecutionGate.SendAway(outcome));
            var execution = new OperationExecution(accesses, ready.Plan, ready.Variables, services, ready.User, timeout.Token, rootValue) { IncludesExceptionDetails = Options.IncludeExceptionDetails };
            if (await execution.RefusalOfRequestAsync() is { } refusal) return Refuse(output, outcome with { Errors = [refusal] });
            if (outcome.OperationKind == OperationKind.Query && await execution.StartAsync() is { } fault) return Refuse(output, outcome with { Errors = [fault] });
            return Write(execution, await execution.RunAsync(), ready.Document, output, outcome);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && timeout.IsCancellationRequested)
        {
            return Refuse(output, isRunning ? outcome with { Errors = [TimeIsUp(Options.ExecutionTimeout)] } : ExecutionGate.SendAway(outcome));
        }
        finally
        {
            if (isRunning) gate.Leave();
        }
    }

    private RequestOutcome Write(OperationExecution execution, ObjectBatch root, Document document, IBufferWriter<byte> output, RequestOutcome outcome)
    {
        var completion = new Completion(execution, document);
        var good = completion.Root(root);

        using var buffer = new AnswerBuffer(Options.MaxResponseSize);
        try
        {
            using var writer = new Utf8JsonWriter(buffer, writing);
            writer.WriteStartObject();
            if (completion.Errors.Count > 0) ErrorWriter.Write(writer, completion.Errors);
            writer.WritePropertyName("data");
            if (good) new ResultWriter(execution, writer).Object(root, 0);
            else writer.WriteNullValue();
            WriteExtensions(writer, outcome);
            writer.WriteEndObject();
        }
        catch (AnswerBuffer.TooLargeException)
        {
            // What has been written so far is not sent.
        }

        if (!buffer.IsWhole)
        {
            var error = new GraphQLError($"The answer has more than {Options.MaxResponseSize} bytes. Ask for less at a time.") { Code = RequestLimitCodes.ResponseSize };
            return Refuse(output, outcome with { Errors = [error] });
        }

        buffer.CopyTo(output);
        return outcome with { HasData = true, Errors = completion.Errors };
    }

    private static void WriteExtensions(Utf8JsonWriter writer, RequestOutcome outcome)
    {
        if (outcome is not { ReportsCost: true, Cost: { } cost }) return;
        writer.WriteStartObject("extensions");
        writer.WriteStartObject("operationCost");
        writer.WriteNumber("fieldCost", cost.FieldCost);
        writer.WriteNumber("typeCost", cost.TypeCost);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
