using System.Diagnostics;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>Tells of one answer, from its request to its end, to whoever listens.</summary>
internal static class Recording
{
    /// <summary>Answers, and tells of it.</summary>
    public static async Task<RequestOutcome> OfAsync(Func<Task<RequestOutcome>> answer)
    {
        var started = Stopwatch.GetTimestamp();
        using var span = GraphQLDiagnostics.Span("graphql");
        var outcome = await answer();
        var type = outcome.OperationKind?.ToString().ToLowerInvariant();
        GraphQLDiagnostics.Answered(Stopwatch.GetElapsedTime(started), outcome.OperationName, type, outcome.Errors, outcome.HasData);
        if (span is not null) Describe(span, outcome, type);
        return outcome;
    }

    private static void Describe(Activity span, RequestOutcome outcome, string? type)
    {
        if (type is not null) span.DisplayName = type;
        span.SetTag("graphql.operation.type", type);
        if (outcome.OperationName is { } name) span.SetTag("graphql.operation.name", GraphQLDiagnostics.NameOf(name));
        if (outcome.DocumentHash is { } hash) span.SetTag("graphql.document.hash", $"sha256:{hash}");
        if (outcome.DocumentId is { } id) span.SetTag("graphql.document.id", id);
        if (outcome.Cost is { } cost) span.SetTag("graphql.operation.fieldCost", cost.FieldCost).SetTag("graphql.operation.typeCost", cost.TypeCost);
        if (outcome.Errors.Count > 0) span.SetStatus(ActivityStatusCode.Error, string.Join(' ', outcome.Errors.Select(error => error.Code ?? "UNKNOWN").Distinct().Take(5)));
    }
}
