using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Types;

/// <summary>What is wrong with annotated classes stops the start, all of it at once, and says what to do.</summary>
public sealed class InferenceFaultsTests
{
    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var fault = Assert.Throws<SchemaException>(() => Engine.Make(graph => graph.AddTypes(typeof(Faulty), typeof(Again))));
        Assert.Collection(
            fault.Faults.Order(StringComparer.Ordinal),
            each => Assert.Contains("Faulty.GetBatch", each, StringComparison.Ordinal),
            each => Assert.StartsWith("SAM0006 System.IDisposable cannot be an input. If it is a service, register it in the container.", each, StringComparison.Ordinal),
            each => Assert.Contains("needs [InterfaceType] or [UnionType]", each, StringComparison.Ordinal),
            each => Assert.Contains("Query.twice", each, StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_without_fields_is_no_type()
        => Assert.Contains("Empty", Assert.Throws<SchemaException>(() => Engine.Make(graph => graph.AddTypes(typeof(Hollow)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_subscription_says_what_feeds_it()
    {
        var fault = Assert.Throws<SchemaException>(() => Engine.Make(graph => graph.AddTypes(typeof(Unfed))));
        Assert.Equal(
            [
                "Unfed.Braces has braces in its topic that do not match.",
                "Unfed.Listed has {where} in its topic, which is none of its arguments that are an id, a scalar or an enum.",
                "Unfed.Loose has braces in its topic that do not match.",
                "Unfed.Mismatched takes String as its event, but its stream gives Int32.",
                "Unfed.NoStream must give an ISourceStream<T> or an IAsyncEnumerable<T>.",
                "Unfed.Nobody is in a class of subscriptions, but has no [Subscribe].",
                "Unfed.Nowhere names a stream that is no public static method of its class.",
                "Unfed.Speechless needs a parameter with [EventMessage] to tell what its topic carries.",
                "Unfed.Unnamed has {id} in its topic, which is none of its arguments that are an id, a scalar or an enum.",
            ],
            fault.Faults.Order(StringComparer.Ordinal));
    }

    internal abstract class Vague;

    internal sealed class Empty;

    [QueryType]
    internal static class Hollow
    {
        public static Empty? GetHollow() => null;
    }

    [SubscriptionType]
    internal static class Unfed
    {
        public static int Nobody() => 1;

        [Subscribe]
        public static int Speechless() => 1;

        [Subscribe]
        [Topic("a_{id}")]
        public static int Unnamed([EventMessage] int rung) => rung;

        [Subscribe]
        [Topic("a_{where}")]
        public static int Listed(IReadOnlyList<int> where, [EventMessage] int rung) => rung;

        [Subscribe]
        [Topic("a_{rung")]
        public static int Braces([EventMessage] int rung) => rung;

        [Subscribe]
        [Topic("a_rung}")]
        public static int Loose([EventMessage] int rung) => rung;

        [Subscribe(With = "Missing")]
        public static int Nowhere([EventMessage] int rung) => rung;

        [Subscribe(With = nameof(NoStream))]
        public static int Streamless([EventMessage] int rung) => rung;

        public static Task<int> NoStream() => Task.FromResult(1);

        [Subscribe(With = nameof(Numbers))]
        public static string Mismatched([EventMessage] string rung) => rung;

        public static IAsyncEnumerable<int> Numbers() => AsyncEnumerable.Empty<int>();
    }

    [QueryType]
    internal static class Faulty
    {
        public static Vague? GetVague() => null;

        public static string GetForgotten(IDisposable service) => service.ToString()!;

        [BatchResolver]
        public static List<string> GetBatch() => [];

        public static int GetTwice() => 1;
    }

    [QueryType]
    internal static class Again
    {
        public static int GetTwice() => 2;
    }
}
