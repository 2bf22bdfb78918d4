using System.Security.Claims;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>An operation that may run: it is valid, it has been chosen, its plan is made and its variables are coerced.</summary>
internal sealed record ReadyOperation(Document Document, OperationPlan Plan, VariableValues Variables, object? RootValue, ClaimsPrincipal User);

/// <summary>Makes requests ready, to be run once or for each event of a subscription.</summary>
internal sealed class RequestPreparation(RequestOptions options, FieldAccesses accesses, IOperationDocumentStorage? documents)
{
    private readonly FieldCosts costs = new(accesses.Schema, options.Cost);
    private readonly DocumentCache cache = new(options.OperationDocumentCacheSize, options.OperationDocumentCacheBytes);

    /// <param name="request">What was asked.</param>
    /// <param name="outcome">What is known of the request so far; holds the errors of a refused one.</param>
    /// <returns>Null when the request is refused.</returns>
    public ReadyOperation? MakeReady(GraphQLRequest request, out RequestOutcome outcome)
    {
        if (TextOf(request, out outcome) is not { } text) return null;
        if (Prepare(text, outcome.DocumentHash!, out var document, out var errors) is not { } prepared)
        {
            // A document that is refused may still say which operation was meant.
            if (document is not null && OperationOf(document, request.OperationName, out _) is { } meant) outcome = Named(outcome, meant);
            outcome = outcome with { Errors = errors };
            return null;
        }

        if (OperationOf(prepared.Document, request.OperationName, out var error) is not { } operation)
        {
            outcome = outcome with { Errors = [error!] };
            return null;
        }

        outcome = Named(outcome, operation);
        if (operation.Kind == OperationKind.Mutation && request.IsReadOnly)
        {
            outcome = outcome with { IsMethodNotAllowed = true, Errors = [new GraphQLError("Over GET nothing can be changed. Send this operation by POST.") { Code = "HC0015" }] };
            return null;
        }

        var faults = new List<GraphQLError>();
        VariableValues variables;
        using (GraphQLDiagnostics.Span("coerce")) variables = VariableValues.Coerce(accesses.Schema, prepared.Document, operation, request.Variables, options.Parser, faults);
        if (faults.Count > 0)
        {
            outcome = outcome with { Errors = faults };
            return null;
        }

        using var span = GraphQLDiagnostics.Span("cost");
        var made = prepared.Prepare(operation, accesses, costs);
        outcome = Costed(outcome, made, variables, request);
        if (GraphQLDiagnostics.HearsDeprecations)
        {
            foreach (var coordinate in made.Deprecated) GraphQLDiagnostics.Deprecated(coordinate);
        }

        if (outcome.Errors.Count > 0 || request.CostReporting == CostReporting.Validate) return null;
        foreach (var id in made.Plan.IdArguments)
        {
            if (id.Fault(variables, prepared.Document) is { } fault) faults.Add(fault);
        }

        if (faults.Count > 0)
        {
            outcome = outcome with { Errors = faults };
            return null;
        }

        if (operation.Kind == OperationKind.Mutation && request.MustWaitToChange?.Invoke(made.Plan.Root.Fields.Length) is { } wait)
        {
            outcome = outcome with { RetryAfter = wait, Errors = [new GraphQLError("Too many changes in a short time. Try again later.") { Code = RequestLimitCodes.Rate }] };
            return null;
        }

        return new ReadyOperation(prepared.Document, made.Plan, variables, request.RootValue, request.User);
    }

    /// <returns>Null when the document is not known, or not one that is taken.</returns>
    private ReadOnlyMemory<byte>? TextOf(GraphQLRequest request, out RequestOutcome outcome)
    {
        if (request.DocumentId is not { } id)
        {
            outcome = new RequestOutcome { HasData = false, DocumentHash = DocumentCache.HashOf(request.Document.Span) };
            if (!options.PersistedOperations.OnlyAllowPersistedDocuments || request.MayBringAnyDocument) return request.Document;
            if (options.PersistedOperations.AllowDocumentBody && documents?.Find(outcome.DocumentHash) is not null) return request.Document;
            outcome = outcome with { Errors = [new GraphQLError("Only trusted documents are taken here. Send the id of one of them in id.") { Code = "HC0067" }] };
            return null;
        }

        if (documents?.Find(id) is { } known)
        {
            outcome = new RequestOutcome { HasData = false, DocumentHash = id, DocumentId = id };
            if (request.Document.IsEmpty || DocumentCache.HashOf(request.Document.Span) == id) return known;
            outcome = outcome with { Errors = [new GraphQLError("The document is not the one that the id stands for. Send one of them alone.") { Code = "HC0009" }] };
            return null;
        }

        outcome = new RequestOutcome { HasData = false, Errors = [new GraphQLError("There is no trusted document of that id.") { Code = "HC0020" }] };
        return null;
    }

    private RequestOutcome Costed(RequestOutcome outcome, PreparedOperation operation, VariableValues variables, GraphQLRequest request)
    {
        if (operation.Fault is { } fault) return outcome with { Errors = [fault] };

        var cost = operation.Cost.Of(variables);
        outcome = outcome with { Cost = cost, ReportsCost = request.CostReporting != CostReporting.None };
        var most = request.CostLimits ?? options.Cost;
        if (!most.EnforceCostLimits || cost.IsWithin(most) || request.CostReporting == CostReporting.Validate) return outcome;
        return outcome with
        {
            Errors =
            [
                new GraphQLError("The operation costs more than is allowed. Ask for smaller pages, or for less at a time.")
                {
                    Code = RequestLimitCodes.Cost,
                    Extensions = new Dictionary<string, object?>
                    {
                        ["fieldCost"] = cost.FieldCost,
                        ["maxFieldCost"] = most.MaxFieldCost,
                        ["typeCost"] = cost.TypeCost,
                        ["maxTypeCost"] = most.MaxTypeCost,
                    },
                },
            ],
        };
    }

    private static RequestOutcome Named(RequestOutcome outcome, OperationDefinition operation)
        => outcome with { OperationName = operation.Name?.Value, OperationKind = operation.Kind };

    private PreparedDocument? Prepare(ReadOnlyMemory<byte> text, string hash, out Document? document, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        document = null;
        var known = cache.Find(hash);
        GraphQLDiagnostics.Looked(known is not null);
        if (known is not null) return known;

        try
        {
            using var span = GraphQLDiagnostics.Span("parse");
            // The bytes are the request's own; what is kept must not be.
            document = Parser.Parse(new SourceText(text.ToArray()), options.Parser);
        }
        catch (SyntaxException fault)
        {
            // A page that has nothing to run sends nothing: that deserves a better word than what a parser has for it.
            var isBlank = text.Span.Trim(" \t\r\n,"u8).IsEmpty;
            errors = [new GraphQLError(isBlank ? "The document is empty. Give an operation in query, for example { __typename }." : fault.Message) { Code = fault.Code ?? "HC0014", Locations = [fault.Location] }];
            return null;
        }

        using (GraphQLDiagnostics.Span("validate")) errors = DocumentValidator.Validate(accesses.Schema, document, options.Validation);
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
}
