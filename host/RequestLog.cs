using System.Diagnostics;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.Kernel.Storage;

namespace Samverkan.Host;

/// <summary>
/// One line for each request: what was asked for by name, how it went and how long it took; never a document, a variable or an answer.
/// What nobody has caught ends here, so that a client sees a trace id in place of a stack trace.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    private const int LongestName = 100;
    private const int MostCodes = 5;

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            if (!context.Response.HasStarted) context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            await RefuseAsync(context, fault.StatusCode, "BAD_REQUEST", fault.Message);
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var trace = Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
            if (context.RequestServices.ExplainStorage(fault) is { } refusal)
            {
                Unavailable(refusal.Code, refusal.Reason, trace);
                await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, refusal.Code, refusal.Message, trace);
                return;
            }

            Unexpected(fault, trace);
            await RefuseAsync(context, StatusCodes.Status500InternalServerError, "INTERNAL_ERROR", "Something went wrong here. The log has more under the trace id.", trace);
        }
        finally
        {
            Tell(context, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private void Tell(HttpContext context, double milliseconds)
    {
        var status = context.Response.StatusCode;
        milliseconds = Math.Round(milliseconds, 1);
        if (context.Features.Get<IGraphQLRequestFeature>() is { } graph)
        {
            var outcome = graph.ErrorCodes is [] ? "ok" : "errors " + string.Join(' ', graph.ErrorCodes.Take(MostCodes));
            Answered(Short($"{graph.OperationType ?? "graphql"} {graph.OperationName}".TrimEnd()), outcome, milliseconds, status, graph.DocumentHash?[..12], graph.Cost?.FieldCost, graph.Cost?.TypeCost);
        }
        else
        {
            // As it was sent: read, it can hold the end of a line and the beginning of one that was never logged.
            Handled(Short(context.Request.Method), Short(context.Request.Path.ToUriComponent()), status < 400 ? "ok" : "refused", milliseconds, status);
        }
    }

    private static Task RefuseAsync(HttpContext context, int status, string code, string message, string? trace = null)
    {
        context.Response.Clear();
        return Refusal.WriteAsync(context.Response, status, code, message, trace);
    }

    private static string Short(string? name) => name is { Length: > LongestName } ? name[..LongestName] + "…" : name ?? "";

    [LoggerMessage(1, LogLevel.Information, "{Method} {Path}: {Outcome} in {Milliseconds} ms, status {Status}")]
    private partial void Handled(string method, string path, string outcome, double milliseconds, int status);

    [LoggerMessage(2, LogLevel.Information, "{Operation}: {Outcome} in {Milliseconds} ms, status {Status}, document {Document}, cost {FieldCost} and {TypeCost}")]
    private partial void Answered(string operation, string outcome, double milliseconds, int status, string? document, double? fieldCost, double? typeCost);

    [LoggerMessage(3, LogLevel.Error, "Unexpected fault, trace {Trace}")]
    private partial void Unexpected(Exception fault, string trace);

    [LoggerMessage(4, LogLevel.Error, "{Code}: {Reason} Trace {Trace}")]
    private partial void Unavailable(string code, string reason, string trace);
}
