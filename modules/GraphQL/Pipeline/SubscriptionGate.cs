using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>Counts the subscriptions that are served, in all and for each subscriber.</summary>
internal sealed class SubscriptionGate(int most, int mostOfOne)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> bySubscriber = new(StringComparer.Ordinal);
    private int count;

    public int Count
    {
        get
        {
            lock (gate) return count;
        }
    }

    /// <returns>A place, to be left by disposing of it; null when there is none.</returns>
    public IDisposable? Enter(string? subscriber, out GraphQLError? error)
    {
        error = null;
        lock (gate)
        {
            if (count >= most)
            {
                error = new GraphQLError($"All {most} subscriptions are taken. Try again later.") { Code = "TOO_MANY_SUBSCRIPTIONS" };
                return null;
            }

            if (subscriber is not null)
            {
                var own = bySubscriber.GetValueOrDefault(subscriber);
                if (own >= mostOfOne)
                {
                    error = new GraphQLError($"Nobody may have more than {mostOfOne} subscriptions at once. End one of them first.") { Code = "TOO_MANY_SUBSCRIPTIONS" };
                    return null;
                }

                bySubscriber[subscriber] = own + 1;
            }

            count++;
            GraphQLDiagnostics.Subscribed(1);
            return new Place(this, subscriber);
        }
    }

    private void Leave(string? subscriber)
    {
        lock (gate)
        {
            count--;
            GraphQLDiagnostics.Subscribed(-1);
            if (subscriber is not null && --bySubscriber[subscriber] == 0) bySubscriber.Remove(subscriber);
        }
    }

    private sealed class Place(SubscriptionGate gate, string? subscriber) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0) gate.Leave(subscriber);
        }
    }
}
