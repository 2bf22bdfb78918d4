using System.Buffers;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>The answers to a request: one for each event of a subscription, one alone for a query or a mutation, none when it is refused.</summary>
/// <remarks>GraphQL, September 2025, section 6.2.3.2, "MapSourceToResponseEvent". Disposing of it is "Unsubscribe".</remarks>
public sealed class ResponseStream : IAsyncDisposable
{
    private readonly Func<IBufferWriter<byte>, Task<RequestOutcome?>>? next;
    private Func<ValueTask>? end;
    private bool isOver;

    internal ResponseStream(RequestOutcome outcome) => (Outcome, Errors, isOver) = (outcome, outcome.Errors, true);

    /// <param name="outcome">What is known of the request.</param>
    /// <param name="next">Writes an answer; gives null when there are no more, and throws what ends the stream.</param>
    /// <param name="end">Frees everything.</param>
    internal ResponseStream(RequestOutcome outcome, Func<IBufferWriter<byte>, Task<RequestOutcome?>> next, Func<ValueTask>? end = null)
        => (Outcome, this.next, this.end) = (outcome, next, end);

    /// <summary>What became of the request, or of its last answer.</summary>
    public RequestOutcome Outcome { get; private set; }

    /// <summary>Why there are no answers, or no more; empty while there may be some, and after the last of them.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; private set; } = [];

    /// <summary>Waits for the next answer and writes it, as UTF-8 JSON.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="OperationCanceledException">The client has gone away.</exception>
    public async Task<bool> WriteNextAsync(IBufferWriter<byte> output)
    {
        if (isOver) return false;
        try
        {
            if (await next!(output) is { } outcome)
            {
                Outcome = outcome;
                return true;
            }
        }
        catch (GraphQLException fault)
        {
            Errors = [fault.Error];
            Outcome = Outcome with { Errors = Errors };
        }

        isOver = true;
        return false;
    }

    public ValueTask DisposeAsync()
    {
        isOver = true;
        return Interlocked.Exchange(ref end, null) is { } once ? once() : ValueTask.CompletedTask;
    }
}
