using System.Buffers;
using System.Text.Json;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>Takes a request from its text to its answer.</summary>
/// <remarks>document cache, parse, validate, plan, coerce variables, execute, write; engine.md section 2.</remarks>
public sealed class RequestExecutor
{
    private static readonly JsonWriterOptions writing = new() { Encoder = LeafWriter.Encoder, SkipValidation = true, MaxDepth = 1_000_000 };
    private readonly FieldAccesses accesses;
    private readonly RequestPreparation preparation;

    public RequestExecutor(Schema schema, RequestOptions options, FieldSource? source = null)
    {
        (Schema, Options, accesses) = (schema, options, new FieldAccesses(schema, source));
        preparation = new RequestPreparation(options, accesses);
    }

    public Schema Schema { get; }

    public RequestOptions Options { get; }

    /// <param name="request">What was asked.</param>
    /// <param name="services">A scope that lives as long as the operation.</param>
    /// <param name="output">Takes the answer, as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Ends the operation when the client goes away.</param>
    public async Task<RequestOutcome> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, IBufferWriter<byte> output, CancellationToken cancellationToken)
        => preparation.MakeReady(request, out var outcome) is { } ready
            ? await RunAsync(ready, ready.RootValue, services, output, outcome, cancellationToken)
            : Refuse(output, outcome);

    /// <summary>Writes an answer of the errors alone.</summary>
    public static RequestOutcome Refuse(IBufferWriter<byte> output, RequestOutcome outcome)
    {
        using var writer = new Utf8JsonWriter(output, writing);
        writer.WriteStartObject();
        ErrorWriter.Write(writer, outcome.Errors);
        writer.WriteEndObject();
        return outcome;
    }

    private async Task<RequestOutcome> RunAsync(
        ReadyOperation ready, object? rootValue, IServiceProvider services, IBufferWriter<byte> output, RequestOutcome outcome, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Options.ExecutionTimeout);
        var execution = new OperationExecution(accesses, ready.Plan, ready.Variables, services, ready.User, timeout.Token, rootValue);
        ObjectBatch root;
        try
        {
            root = await execution.RunAsync();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && timeout.IsCancellationRequested)
        {
            var late = new GraphQLError($"The operation took longer than {Options.ExecutionTimeout.TotalSeconds:0} seconds. Ask for less at a time.") { Code = "HC0045" };
            return Refuse(output, outcome with { Errors = [late] });
        }

        var completion = new Completion(execution, ready.Document);
        var good = completion.Object(root, 0);

        using var writer = new Utf8JsonWriter(output, writing);
        writer.WriteStartObject();
        if (completion.Errors.Count > 0) ErrorWriter.Write(writer, completion.Errors);
        writer.WritePropertyName("data");
        if (good) new ResultWriter(execution, writer).Object(root, 0);
        else writer.WriteNullValue();
        writer.WriteEndObject();
        return outcome with { HasData = true, Errors = completion.Errors };
    }
}
