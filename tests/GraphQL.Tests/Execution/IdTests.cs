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

    [Fact]
    public async Task Lists_of_ids_come_as_the_ids_that_the_method_wants()
    {
        await using var graph = new Graph(builder => builder.AddTypes(typeof(Shelf)));
        var (one, two) = (GlobalId.Encode("Lion", guid), GlobalId.Encode("Lion", Guid.Empty));
        var answer = $$$"""{"data":{"lions":"{{{guid}}},{{{Guid.Empty}}}"}}""";

        Assert.Equal(answer, await graph.RunAsync($"{{ lions(ids: [\"{one}\", \"{two}\"]) }}"));
        Assert.Equal(answer, await graph.RunAsync("query ($ids: [ID!]!) { lions(ids: $ids) }", new { ids = new[] { one, two } }));
        Assert.Equal(answer, await graph.RunAsync("query ($one: ID!, $two: ID!) { lions(ids: [$one, $two]) }", new { one, two }));
        Assert.Equal("""{"data":{"lions":""}}""", await graph.RunAsync("{ lions(ids: []) }"));
    }

    [Theory]
    [InlineData("{ lions(ids: [\"LION\", \"no id\"]) jar(isFull: true) { id } }", "malformed", """["ids",1]""")]
    [InlineData("{ jar(isFull: true) { id } lions(ids: [\"JAR\"]) }", "one of Jar; one of Lion is wanted here", """["ids",0]""")]
    [InlineData("query ($id: ID = \"no id\") { lions(ids: [\"LION\", $id]) }", "malformed", """["ids",1]""")]
    [InlineData("query ($ids: [ID!]! = [\"LION\", \"JAR\"]) { lions(ids: $ids) }", "one of Jar; one of Lion is wanted here", """["ids",1]""")]
    [InlineData("{ lions(ids: \"no id\") }", "malformed", """["ids",0]""")]
    [InlineData("{ lion(id: \"JAR\") }", "one of Jar; one of Lion is wanted here", """["id"]""")]
    [InlineData("{ vessel { ...on Jug { lion(id: \"no id\") } } }", "malformed", """["id"]""")]
    [InlineData("query ($no: Boolean = false) { lion(id: \"no id\") @include(if: $no) }", "malformed", """["id"]""")]
    public async Task What_is_no_id_or_one_of_another_type_is_a_fault_of_the_request(string document, string told, string inputPath)
    {
        await using var graph = new Graph(builder => builder.AddTypes(typeof(Shelf)));
        var answer = await graph.RunAsync(document.Replace("LION", GlobalId.Encode("Lion", guid), StringComparison.Ordinal).Replace("JAR", GlobalId.Encode("Jar", guid), StringComparison.Ordinal));

        Assert.Contains(told, answer, StringComparison.Ordinal);
        Assert.Contains("\"locations\":[{\"line\":1,", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"extensions\":{\"code\":\"HC0001\",\"inputPath\":" + inputPath + "}}]}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_ids_that_are_none_are_told_at_once()
    {
        await using var graph = new Graph(builder => builder.AddTypes(typeof(Shelf)));
        var answer = await graph.RunAsync("{ a: lion(id: \"no id\") b: lions(ids: [\"nor this\"]) c: lion(id: null) }");

        Assert.Equal(2, answer.Split("HC0001").Length - 1);
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

    [GraphQLName("Jug")]
    internal sealed record Jug(double Liters) : IVessel
    {
        public string? GetLion([ID<LionView>] AnimalId? id) => id?.Value.ToString();
    }

    [QueryType]
    internal static class Shelf
    {
        public static Jar GetJar(bool isFull) => isFull ? new Jar(new(guid), new(guid), "a", "b") : new Jar(new(guid), null, null, "c");

        public static IVessel? GetVessel() => null;

        public static Jug GetJug() => new(2);

        public static string GetLions([ID<LionView>] IReadOnlyList<AnimalId> ids) => string.Join(',', ids.Select(id => id.Value));

        public static string? GetLion([ID<LionView>] AnimalId? id) => id?.Value.ToString();

        public static IClosed GetClosed() => new Bottle(1.5, true);
    }
}
