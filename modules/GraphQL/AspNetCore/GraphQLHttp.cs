using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>GraphQL over HTTP: operations by POST, those that change nothing by GET as well; subscriptions as events.</summary>
/// <remarks>Status codes are those that the audit suite of npm graphql-http asks; conventions.md section 3.</remarks>
internal sealed class GraphQLHttp(RequestExecutor executor, ServerSentEvents events, ServerOptions options)
{
    public async Task PostAsync(HttpContext http)
    {
        if (await AcceptedAsync(http) is not { } accepted) return;
        if (!MediaTypes.IsJson(http.Request.ContentType))
        {
            await RefuseAsync(http, accepted.OfOne, StatusCodes.Status415UnsupportedMediaType, new("HC0009", "Send the request as application/json in UTF-8."));
            return;
        }

        if (http.Request.Headers.ContentEncoding.Any(encoding => encoding is not (null or "" or "identity")))
        {
            http.Response.Headers.AcceptEncoding = "identity";
            await RefuseAsync(http, accepted.OfOne, StatusCodes.Status415UnsupportedMediaType, new("HC0009", "Send the request as it is, without a content encoding."));
            return;
        }

        ReadOnlyMemory<byte>? read;
        try
        {
            read = await BodyAsync(http);
        }
        catch (IOException fault) when (!http.RequestAborted.IsCancellationRequested)
        {
            // Kestrel has a status for most of what is wrong with a body, but not for all.
            var status = (fault as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
            await RefuseAsync(http, accepted.OfOne, status, new("HC0011", "The body could not be read to its end."));
            return;
        }

        if (read is not { } body)
        {
            await RefuseAsync(http, accepted.OfOne, StatusCodes.Status413PayloadTooLarge, new(RequestLimitCodes.RequestSize, $"A request has at most {executor.Options.MaxRequestSize} bytes."));
            return;
        }

        await AnswerAsync(http, accepted, () => InAddress(http, RequestReader.FromBody(body, IdOf(http))));
    }

    public async Task GetAsync(HttpContext http)
    {
        if (!options.EnableGetRequests)
        {
            http.Response.Headers.Allow = HttpMethods.Post;
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (await AcceptedAsync(http) is not { } accepted) return;
        if (options.EnforceGetRequestsPreflightHeader && !http.Request.Headers.ContainsKey("GraphQL-Preflight"))
        {
            await RefuseAsync(http, accepted.OfOne, StatusCodes.Status400BadRequest, new("HC0077", "Send the header GraphQL-Preflight: 1 with a GET."));
            return;
        }

        await AnswerAsync(http, accepted, () => InAddress(http, RequestReader.FromQuery(http.Request.Query, IdOf(http))));
    }

    private static string? IdOf(HttpContext http) => http.GetRouteValue("id") as string;

    private static GraphQLRequest InAddress(HttpContext http, GraphQLRequest request)
        => http.GetRouteValue("operationName") is string name ? request with { OperationName = name } : request;

    private async Task AnswerAsync(HttpContext http, Accepted accepted, Func<GraphQLRequest> read)
    {
        GraphQLRequest request;
        try
        {
            request = read().BoundedBy(http) with { CostReporting = CostReportingOf(http.Request) };
        }
        catch (GraphQLException fault)
        {
            await RefuseAsync(http, accepted.OfOne, StatusCodes.Status400BadRequest, fault);
            return;
        }

        if (accepted.EventsFirst)
        {
            await events.AnswerAsync(http, request);
            return;
        }

        var output = new ArrayBufferWriter<byte>(4096);
        var outcome = await executor.ExecuteAsync(request with { User = http.User }, http.RequestServices, output, http.RequestAborted);
        if (outcome.NeedsStream && accepted.Events)
        {
            await events.AnswerAsync(http, request);
            return;
        }

        http.Features.Set<IGraphQLRequestFeature>(new GraphQLRequestFeature(outcome));
        if (outcome.IsMethodNotAllowed) http.Response.Headers.Allow = HttpMethods.Post;
        if (outcome.RetryAfter is { } wait) http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var status = outcome.IsMethodNotAllowed ? StatusCodes.Status405MethodNotAllowed
            : outcome.NeedsStream ? StatusCodes.Status406NotAcceptable
            : outcome.IsBusy ? StatusCodes.Status503ServiceUnavailable
            : outcome.RetryAfter is not null ? StatusCodes.Status429TooManyRequests
            : outcome.HasData || outcome.Errors.Count == 0 || accepted.Single == MediaTypes.Json ? StatusCodes.Status200OK
            : StatusCodes.Status400BadRequest;
        await WriteAsync(http, accepted.OfOne, status, output.WrittenMemory);
    }

    /// <exception cref="GraphQLException">The header says something else.</exception>
    private static CostReporting CostReportingOf(HttpRequest request) => request.Headers["GraphQL-Cost"].ToString() switch
    {
        "" => CostReporting.None,
        "report" => CostReporting.Report,
        "validate" => CostReporting.Validate,
        _ => throw new GraphQLException("HC0009", "The header GraphQL-Cost is report or validate."),
    };

    /// <returns>Null when the answer has been given: nothing that the client takes can be made.</returns>
    private static async Task<Accepted?> AcceptedAsync(HttpContext http)
    {
        var accepted = MediaTypes.Choose(http.Request.Headers.Accept.ToArray(), out var isReadable);
        if (accepted is null)
        {
            var fault = isReadable
                ? new GraphQLException("HC0063", $"None of the media types asked for can be made. Accept {MediaTypes.Response}, {MediaTypes.Json} or {MediaTypes.EventStream}.")
                : new GraphQLException("HC0064", "The Accept header is malformed.");
            await RefuseAsync(http, MediaTypes.Json, isReadable ? StatusCodes.Status406NotAcceptable : StatusCodes.Status400BadRequest, fault);
        }

        return accepted;
    }

    /// <returns>Null when the body is too large.</returns>
    private async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpContext http)
    {
        var most = executor.Options.MaxRequestSize;
        if (http.Request.ContentLength > most) return null;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;

        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            if (read.Buffer.Length > most)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    public static Task RefuseAsync(HttpContext http, string mediaType, int status, GraphQLException fault)
    {
        var output = new ArrayBufferWriter<byte>(256);
        var outcome = RequestExecutor.Refuse(output, new RequestOutcome { HasData = false, Errors = [fault.Error] });
        http.Features.Set<IGraphQLRequestFeature>(new GraphQLRequestFeature(outcome));
        return WriteAsync(http, mediaType, status, output.WrittenMemory);
    }

    private static async Task WriteAsync(HttpContext http, string mediaType, int status, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = mediaType + "; charset=utf-8";
        http.Response.ContentLength = body.Length;
        await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
    }
}
