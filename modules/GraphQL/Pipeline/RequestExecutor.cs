using System.Buffers;
using System.Text.Json;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>Takes a request from its text to its answer.</summary>
/// <remarks>document cache, parse, validate, plan, coerce variables, execute, write; engine.md section 2.</remarks>
public sealed class RequestExecutor(Schema schema, RequestOptions options, FieldSource? source = null)
{
    private static readonly JsonWriterOptions writing = new() { Encoder = LeafWriter.Encoder, SkipValidation = true };
    private readonly DocumentCache cache = new(options.OperationDocumentCacheSize, options.OperationDocumentCacheBytes);
    private readonly FieldAccesses accesses = new(schema, source);

    public Schema Schema { get; } = schema;

    public RequestOptions Options { get; } = options;

    /// <param name="request">What was asked.</param>
    /// <param name="services">A scope that lives as long as the operation.</param>
    /// <param name="output">Takes the answer, as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Ends the operation when the client goes away.</param>
    public async Task<RequestOutcome> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var outcome = new RequestOutcome { HasData = false, DocumentHash = DocumentCache.HashOf(request.Document.Span) };
        if (Prepare(request.Document, outcome.DocumentHash, out var document, out var errors) is not { } prepared)
            return Refuse(output, Named(outcome, document, request.OperationName), errors);

        if (OperationOf(prepared.Document, request.OperationName, out var error) is not { } operation) return Refuse(output, outcome, [error!]);
        outcome = outcome with { OperationName = operation.Name?.Value, OperationKind = operation.Kind };
        if (operation.Kind != Language.OperationKind.Query && request.QueriesOnly)
            return Refuse(output, outcome with { IsMethodNotAllowed = true }, [new GraphQLError("Over GET only queries run. Send this operation by POST.") { Code = "HC0015" }]);

        var faults = new List<GraphQLError>();
        var variables = VariableValues.Coerce(Schema, prepared.Document, operation, request.Variables, Options.Parser, faults);
        if (faults.Count > 0) return Refuse(output, outcome, faults);

        return await RunAsync(prepared, operation, variables, request.RootValue, services, output, outcome, cancellationToken);
    }

    /// <summary>Writes an answer of errors alone.</summary>
    public static RequestOutcome Refuse(IBufferWriter<byte> output, RequestOutcome outcome, IReadOnlyList<GraphQLError> errors)
    {
        using var writer = new Utf8JsonWriter(output, writing);
        writer.WriteStartObject();
        ErrorWriter.Write(writer, errors);
        writer.WriteEndObject();
        return outcome with { Errors = errors };
    }

    /// <summary>A document that is refused may still say which operation was meant.</summary>
    private static RequestOutcome Named(RequestOutcome outcome, Document? document, string? name)
        => document is not null && OperationOf(document, name, out _) is { } operation
            ? outcome with { OperationName = operation.Name?.Value, OperationKind = operation.Kind }
            : outcome;

    private PreparedDocument? Prepare(ReadOnlyMemory<byte> text, string hash, out Document? document, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        document = null;
        if (cache.Find(hash) is { } known) return known;

        try
        {
            // The bytes are the request's own; what is kept must not be.
            document = Parser.Parse(new SourceText(text.ToArray()), Options.Parser);
        }
        catch (SyntaxException fault)
        {
            // A page that has nothing to run sends nothing: that deserves a better word than what a parser has for it.
            var isBlank = text.Span.Trim(" \t\r\n,"u8).IsEmpty;
            errors = [new GraphQLError(isBlank ? "The document is empty. Give an operation in query, for example { __typename }." : fault.Message) { Code = fault.Code ?? "HC0014", Locations = [fault.Location] }];
            return null;
        }

        errors = DocumentValidator.Validate(Schema, document, Options.Validation);
        if (errors.Count > 0) return null;

        var prepared = new PreparedDocument(document, hash);
        cache.Add(prepared);
        return prepared;
    }

    /// <remarks>GraphQL, September 2025, section 6.1, "GetOperation".</remarks>
    private static OperationDefinition? OperationOf(Document document, string? name, out GraphQLError? error)
    {
        error = null;
        OperationDefinition? found = null;
        var count = 0;
        foreach (var operation in document.Operations)
        {
            count++;
            if (name is null || operation.Name?.Value == name) found ??= operation;
        }

        if (found is not null && (name is not null || count == 1)) return found;
        error = new GraphQLError(
            count == 0 ? "The document has no operation."
            : name is null ? "The document has several operations: say which one by operationName."
            : $"The document has no operation named \"{name}\".") { Code = "HC0015" };
        return null;
    }

    private async Task<RequestOutcome> RunAsync(
        PreparedDocument prepared,
        OperationDefinition operation,
        VariableValues variables,
        object? rootValue,
        IServiceProvider services,
        IBufferWriter<byte> output,
        RequestOutcome outcome,
        CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Options.ExecutionTimeout);
        OperationExecution execution;
        ObjectBatch root;
        try
        {
            execution = new OperationExecution(accesses, prepared.PlanOf(operation, accesses), variables, services, timeout.Token, rootValue);
            root = await execution.RunAsync();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && timeout.IsCancellationRequested)
        {
            return Refuse(output, outcome, [new GraphQLError($"The operation took longer than {Options.ExecutionTimeout.TotalSeconds:0} seconds. Ask for less at a time.") { Code = "HC0045" }]);
        }

        var completion = new Completion(execution, prepared.Document);
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
