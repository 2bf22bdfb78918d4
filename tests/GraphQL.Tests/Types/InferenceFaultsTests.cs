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
            each => Assert.Contains("needs [InterfaceType] or [UnionType]", each, StringComparison.Ordinal),
            each => Assert.Contains("register it in the container", each, StringComparison.Ordinal),
            each => Assert.Contains("Query.twice", each, StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_without_fields_is_no_type()
        => Assert.Contains("Empty", Assert.Throws<SchemaException>(() => Engine.Make(graph => graph.AddTypes(typeof(Hollow)))).Message, StringComparison.Ordinal);

    internal abstract class Vague;

    internal sealed class Empty;

    [QueryType]
    internal static class Hollow
    {
        public static Empty? GetHollow() => null;
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
