using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>How answers are sent as events.</summary>
public sealed record EventStreamOptions
{
    /// <summary>After how long without an answer a comment is sent, so that whoever stands between does not cut the connection.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(12);
}

/// <summary>Answers as events, an operation for each connection.</summary>
/// <remarks>The protocol of npm graphql-sse, "distinct connections mode". What is wrong with an operation is an event like any other answer; only what cannot be read, and a mutation over GET, has a status of its own.</remarks>
internal sealed class ServerSentEvents(RequestExecutor executor, EventStreamOptions options, IHostApplicationLifetime lifetime)
{
    public async Task AnswerAsync(HttpContext http, GraphQLRequest request)
    {
        // A host that stops ends the connection without the event that says so: the client may come again.
        using var life = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await using var answers = await executor.SubscribeAsync(request with { User = http.User, Subscriber = Callers.NameOf(http) }, http.RequestServices, life.Token);
            if (answers.Outcome.IsMethodNotAllowed)
            {
                http.Response.Headers.Allow = HttpMethods.Post;
                await GraphQLHttp.RefuseAsync(http, MediaTypes.Json, StatusCodes.Status405MethodNotAllowed, new GraphQLException(answers.Errors[0]));
                return;
            }

            http.Response.ContentType = MediaTypes.EventStream + "; charset=utf-8";
            http.Response.Headers.CacheControl = "no-cache";
            http.Response.Headers["X-Accel-Buffering"] = "no";
            try
            {
                await SendAsync(answers, http.Response.BodyWriter, life.Token);
            }
            finally
            {
                http.Features.Set<IGraphQLRequestFeature>(new GraphQLRequestFeature(answers.Outcome));
            }
        }
        catch (OperationCanceledException) when (life.IsCancellationRequested)
        {
            // Nobody listens any more.
        }
    }

    private async Task SendAsync(ResponseStream answers, PipeWriter body, CancellationToken cancellationToken)
    {
        // Some browsers take no stream for open before something has come.
        await CommentAsync(body, cancellationToken);
        var answer = new ArrayBufferWriter<byte>(1024);
        while (await NextAsync(answers, answer, body, cancellationToken))
        {
            await NextAsync(body, answer.WrittenMemory, cancellationToken);
            answer.ResetWrittenCount();
        }

        if (answers.Errors.Count > 0)
        {
            answer.ResetWrittenCount();
            RequestExecutor.Refuse(answer, answers.Outcome);
            await NextAsync(body, answer.WrittenMemory, cancellationToken);
        }

        body.Write("event: complete\ndata:\n\n"u8);
        await body.FlushAsync(cancellationToken);
    }

    /// <summary>Waits for an answer, and says now and then that it still does.</summary>
    private async Task<bool> NextAsync(ResponseStream answers, ArrayBufferWriter<byte> answer, PipeWriter body, CancellationToken cancellationToken)
    {
        var next = answers.WriteNextAsync(answer);
        while (!next.IsCompleted)
        {
            await ((Task)next).WaitAsync(options.KeepAliveInterval, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!next.IsCompleted && !cancellationToken.IsCancellationRequested) await CommentAsync(body, cancellationToken);
        }

        return await next;
    }

    private static async Task NextAsync(PipeWriter body, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken)
    {
        // JSON as the engine writes it is one line.
        body.Write("event: next\ndata: "u8);
        body.Write(answer.Span);
        body.Write("\n\n"u8);
        await body.FlushAsync(cancellationToken);
    }

    private static async Task CommentAsync(PipeWriter body, CancellationToken cancellationToken)
    {
        body.Write(":\n\n"u8);
        await body.FlushAsync(cancellationToken);
    }
}
