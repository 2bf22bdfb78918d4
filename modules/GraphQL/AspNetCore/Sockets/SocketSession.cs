using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>One connection, from its opening to its end.</summary>
/// <remarks>The protocol graphql-transport-ws of npm graphql-ws.</remarks>
internal sealed partial class SocketSession(
    RequestExecutor executor, SocketConnection connection, HttpContext http, SocketOptions options, ISocketSessionInterceptor? interceptor, ILogger log)
{
    private readonly ConcurrentDictionary<string, SocketOperation> wanted = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, bool> running = [];
    private readonly TaskCompletionSource acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool isInitialized;

    /// <summary>Reads messages until the connection ends; then nothing of it is left.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var life = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watch = WatchAsync(life.Token);
        try
        {
            while (await connection.ReadAsync() is { } text)
            {
                if (await HandleAsync(text, life.Token) is { } fault) await connection.CloseAsync(fault);
            }
        }
        finally
        {
            await life.CancelAsync();
            await watch;
            await Task.WhenAll(running.Keys.Select(each => each.Done));
        }
    }

    /// <returns>Why the connection must be closed; null while it goes on.</returns>
    private async Task<CloseCode?> HandleAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken)
    {
        try
        {
            var message = SocketMessage.Read(text);
            switch (message.Type)
            {
                case "connection_init":
                    return await InitializeAsync(message.Payload, cancellationToken);
                case "ping":
                    await connection.SendAsync(SocketMessage.Of("pong", message.Payload.Span));
                    return null;
                case "pong":
                    return null;
                case "subscribe":
                    return await SubscribeAsync(message, cancellationToken);
                case "complete":
                    if (wanted.TryRemove(message.Id ?? throw new JsonException("The id is missing"), out var operation)) operation.Stop();
                    return null;
                default:
                    return CloseCode.Malformed("There is no message of this type for a server");
            }
        }
        catch (JsonException exception)
        {
            return CloseCode.Malformed(exception.Message);
        }
    }

    private async Task<CloseCode?> InitializeAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        if (isInitialized) return CloseCode.TooManyInitializations;
        isInitialized = true;
        if (interceptor is not null && await AskAsync(interceptor, payload, cancellationToken) is { } refusal) return refusal;

        await connection.SendAsync(SocketMessage.Of("connection_ack"));
        acknowledged.SetResult();
        return null;
    }

    private async Task<CloseCode?> AskAsync(ISocketSessionInterceptor who, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.ConnectionInitializationTimeout);
        try
        {
            using var given = payload.IsEmpty ? null : Introduction(payload);
            return await who.OnConnectAsync(http, given?.RootElement ?? default, limit.Token) == ConnectionStatus.Accepted ? null : CloseCode.Forbidden;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return CloseCode.InitializationTimeout;
        }
        catch (Exception exception) when (exception is not JsonException)
        {
            LogUnexpected(log, exception);
            return CloseCode.Internal;
        }
    }

    private async Task<bool> IsStillWelcomeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return interceptor is null || await interceptor.OnUseAsync(http, cancellationToken) == ConnectionStatus.Accepted;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Who cannot be asked about is not let in, and may come again.
            LogUnexpected(log, exception);
            return false;
        }
    }

    /// <exception cref="JsonException">It is not what JSON may be.</exception>
    private static JsonDocument Introduction(ReadOnlyMemory<byte> payload)
    {
        try
        {
            return JsonDocument.Parse(payload, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new JsonException("The payload has a member twice, or one whose name is not Unicode");
        }
    }

    private async Task<CloseCode?> SubscribeAsync(SocketMessage message, CancellationToken cancellationToken)
    {
        if (!acknowledged.Task.IsCompleted) return CloseCode.Unauthorized;
        if (message.Id is not { } id) throw new JsonException("The id is missing");

        if (!await IsStillWelcomeAsync(cancellationToken)) return CloseCode.Forbidden;

        GraphQLRequest request;
        try
        {
            // What is read refers to the bytes it was read from, and those of the message are soon others.
            request = RequestReader.FromBody(message.Payload.ToArray()).BoundedBy(http);
        }
        catch (GraphQLException)
        {
            throw new JsonException("The payload is no GraphQL request");
        }

        if (wanted.ContainsKey(id)) return CloseCode.IdInUse(id);
        if (Refusal() is { } refusal)
        {
            await connection.SendAsync(SocketMessage.End(id, [refusal]));
            return null;
        }

        var operation = wanted[id] = new SocketOperation(id, cancellationToken);
        running[operation] = true;
        request = request with { User = http.User, Subscriber = Callers.NameOf(http) };

        // Begun here, so that places are taken and freed in the order of the messages; then on a thread of its own, for a source that
        // never waits must not keep the connection from being read.
        var opening = executor.SubscribeAsync(request, http.RequestServices, operation.Token);
        _ = Task.Run(() => RunAsync(operation, opening), CancellationToken.None);
        return null;
    }

    /// <returns>Why no further operation is taken now; null when one is.</returns>
    private GraphQLError? Refusal()
    {
        if (running.Count >= options.MaxOperationsPerConnection)
            return new GraphQLError($"Over one connection at most {options.MaxOperationsPerConnection} operations run at once. End one of them first.") { Code = "TOO_MANY_OPERATIONS" };
        if (http.Features.Get<IRequestAdmission>()?.MustWaitToAsk() is not null)
            return new GraphQLError("Too many requests in a short time. Try again later.") { Code = RequestLimitCodes.Rate };
        return null;
    }

    private async Task RunAsync(SocketOperation operation, Task<ResponseStream> opening)
    {
        try
        {
            var errors = await AnswerAsync(operation, opening);

            // The id is free before the client hears that it is.
            wanted.TryRemove(KeyValuePair.Create(operation.Id, operation));
            await connection.SendAsync(SocketMessage.End(operation.Id, errors), () => operation.IsWanted);
        }
        catch (OperationCanceledException) when (operation.Token.IsCancellationRequested)
        {
            // Nobody listens any more.
        }
        catch (Exception exception)
        {
            LogUnexpected(log, exception);
            await connection.CloseAsync(CloseCode.Internal);
        }
        finally
        {
            wanted.TryRemove(KeyValuePair.Create(operation.Id, operation));
            running.TryRemove(operation, out _);
            operation.End();
        }
    }

    /// <returns>What has gone wrong; nothing when all answers have been sent.</returns>
    private async Task<IReadOnlyList<GraphQLError>> AnswerAsync(SocketOperation operation, Task<ResponseStream> opening)
    {
        await using var answers = await opening;
        var beginning = SocketMessage.BeginningOfNext(operation.Id);
        var output = new ArrayBufferWriter<byte>(1024);
        output.Write(beginning);
        while (await answers.WriteNextAsync(output))
        {
            output.Write("}"u8);

            // The next answer waits until this one has gone: a slow reader slows his source, or misses events of his topic.
            await connection.SendAsync(output.WrittenMemory, () => operation.IsWanted);
            output.ResetWrittenCount();
            output.Write(beginning);
        }

        return answers.Errors;
    }

    /// <summary>Closes a connection that is not taken up in time, and asks now and then whether the client is still there.</summary>
    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        try
        {
            await acknowledged.Task.WaitAsync(options.ConnectionInitializationTimeout, cancellationToken);
            using var timer = new PeriodicTimer(options.KeepAliveInterval);
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (await IsStillWelcomeAsync(cancellationToken)) await connection.SendAsync(SocketMessage.Of("ping"));
                else await connection.CloseAsync(CloseCode.Forbidden);
            }
        }
        catch (TimeoutException)
        {
            await connection.CloseAsync(CloseCode.InitializationTimeout);
        }
        catch (OperationCanceledException)
        {
            // The connection has ended.
        }
    }

    [LoggerMessage(LogLevel.Error, "A WebSocket connection failed")]
    private static partial void LogUnexpected(ILogger logger, Exception exception);
}
