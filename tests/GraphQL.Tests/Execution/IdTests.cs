using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Execution;

/// <summary>Ids as the properties of things have them.</summary>
public sealed class IdTests
{
    private static readonly Guid guid = new("01890a5d-0000-7000-8000-000000000001");

    [Fact]
    public async Task An_id_may_be_typed_or_a_text_and_may_be_missing()
    {
        await using var graph = new Graph(builder => builder.AddTypes(typeof(Shelf)));

        Assert.Equal("type Jar {\n  id: ID!\n  lid: ID\n  label: ID\n  mark: ID!\n}", graph.PlainSdl("Jar").Trim());
        var (jar, lid) = (GlobalId.Encode("Jar", guid), GlobalId.Encode("Lion", guid));
        Assert.Equal($$$$"""{"data":{"full":{"id":"{{{{jar}}}}","lid":"{{{{lid}}}}","label":"a","mark":"b"},"empty":{"id":"{{{{jar}}}}","lid":null,"label":null,"mark":"c"}}}""",
            await graph.RunAsync("{ full: jar(isFull: true) { ...all } empty: jar(isFull: false) { ...all } } fragment all on Jar { id lid label mark }"));
    }

    [Fact]
    public async Task An_interface_has_the_fields_of_the_one_that_it_extends()
    {
        await using var graph = new Graph(builder => builder.AddTypes(typeof(Shelf)));

        Assert.Equal("interface Closed implements Vessel {\n  isTight: Boolean!\n  liters: Float!\n}", Sorted(graph.PlainSdl("Closed")));
        Assert.Equal("""{"data":{"closed":{"liters":1.5,"isTight":true}}}""", await graph.RunAsync("{ closed { liters isTight } }"));
    }

    private static string Sorted(string sdl)
    {
        var lines = sdl.Trim().Split('\n');
        return string.Join('\n', [lines[0], .. lines[1..^1].Order(StringComparer.Ordinal), lines[^1]]);
    }

    [GraphQLName("Jar")]
    internal sealed record Jar([property: ID] AnimalId Id, [property: ID<LionView>] AnimalId? Lid, [property: ID] string? Label, [property: ID] string Mark);

    [InterfaceType]
    [GraphQLName("Vessel")]
    internal interface IVessel
    {
        double Liters { get; }
    }

    [InterfaceType]
    [GraphQLName("Closed")]
    internal interface IClosed : IVessel
    {
        bool IsTight { get; }
    }

    internal sealed record Bottle(double Liters, bool IsTight) : IClosed;

    [QueryType]
    internal static class Shelf
    {
        public static Jar GetJar(bool isFull) => isFull ? new Jar(new(guid), new(guid), "a", "b") : new Jar(new(guid), null, null, "c");

        public static IVessel? GetVessel() => null;

        public static IClosed GetClosed() => new Bottle(1.5, true);
    }
}
