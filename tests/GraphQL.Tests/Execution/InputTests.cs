using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Execution;

/// <summary>Classes of inputs: what the schema shows of them, and how they are filled.</summary>
public sealed class InputTests
{
    private static readonly string lamp = GlobalId.Encode("Goods", Guid.Empty);
    private static readonly string other = GlobalId.Encode("Shop", Guid.Empty);

    [Theory]
    [InlineData("OrderInput", """
        input OrderInput {
          name: String!
          count: Int! = 3
          sign: Sign! = CLOSED
          note: String = null
          goods: ID
          tags: [String!]! = ["a"]
          change: Int
          rows: [RowInput!]
          kind: String!
        }
        """)]
    [InlineData("RowInput", """
        input RowInput {
          goods: ID!
          many: [ID!]
          count: Int! = 1
        }
        """)]
    [InlineData("WhichInput", """
        input WhichInput @oneOf {
          name: String
          number: Int
        }
        """)]
    public async Task The_schema_shows(string type, string sdl)
    {
        await using var graph = Make();
        Assert.Equal(sdl, graph.PlainSdl(type));
    }

    [Theory]
    [InlineData("""{ name: "n", kind: "k" }""", "n 3 Closed null - a left-out 0 k")]
    [InlineData("""{ name: "n", kind: "k", count: 5, sign: OPEN, note: "x", tags: [], change: null, rows: [{ goods: "LAMP" }, { goods: "LAMP", many: ["LAMP", "LAMP"], count: 2 }] }""", "n 5 Open x - - null 3 k")]
    [InlineData("""{ name: "n", kind: "k", goods: "LAMP", change: 7 }""", "n 3 Closed null Goods a 7 0 k")]
    public async Task An_object_is_filled_by_its_constructor_and_its_properties(string input, string answer)
    {
        await using var graph = Make();
        Assert.Equal($$$"""{"data":{"order":"{{{answer}}}"}}""", await graph.RunAsync($$"""{ order(order: {{input.Replace("LAMP", lamp, StringComparison.Ordinal)}}) }"""));
    }

    [Theory]
    [InlineData("""{ goods: "LAMP" }""", """["order","goods"]""")]
    [InlineData("""{ rows: [{ goods: "OTHER" }, { goods: "LAMP" }] }""", """["order","rows",1,"goods"]""")]
    [InlineData("""{ rows: [{ goods: "OTHER", many: ["OTHER", "OTHER", "LAMP"] }] }""", """["order","rows",0,"many",2]""")]
    public async Task An_id_of_another_type_is_refused_with_the_path_to_it(string input, string path)
    {
        await using var graph = Make();
        var filled = input.Replace("LAMP", other, StringComparison.Ordinal).Replace("OTHER", lamp, StringComparison.Ordinal).Insert(1, """ name: "n", kind: "k", """);
        var answer = await graph.RunAsync($$"""{ order(order: {{filled}}) }""");
        Assert.Contains($$"""The id is one of Shop; one of Goods is wanted here.","locations":[{"line":1,"column":3}],"path":["order"],"extensions":{"code":"HC0001","inputPath":{{path}}}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_path_goes_through_the_input_of_a_mutation()
    {
        await using var graph = Make();
        Assert.Contains("""inputPath":["input","goods"]""", await graph.RunAsync("mutation ($id: ID!) { take(input: { goods: $id }) { boolean } }", new { id = other }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ which(by: {}) }", null, "HC0054")]
    [InlineData("""{ which(by: { name: "a", number: 1 }) }""", null, "HC0055")]
    [InlineData("{ which(by: { name: null }) }", null, "HC0056")]
    [InlineData("query ($n: String) { which(by: { name: $n }) }", null, "HC0057")]
    [InlineData("query ($by: WhichInput!) { which(by: $by) }", """{"by":{}}""", "HC0054")]
    [InlineData("query ($by: WhichInput!) { which(by: $by) }", """{"by":{"name":"a","number":1}}""", "HC0055")]
    [InlineData("query ($by: WhichInput!) { which(by: $by) }", """{"by":{"name":null}}""", "HC0056")]
    [InlineData("query ($by: WhichInput!) { which(by: $by) }", """{"by":{"number":1}}""", null)]
    [InlineData("""{ which(by: { name: "a" }) }""", null, null)]
    public async Task Of_a_one_of_input_exactly_one_is_given(string document, string? variables, string? code)
    {
        await using var graph = Make();
        var answer = await graph.RunAsync(document, variables is null ? null : System.Text.Json.JsonDocument.Parse(variables).RootElement);
        if (code is null) Assert.StartsWith("""{"data":{"which":""", answer, StringComparison.Ordinal);
        else Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_one_of_input_whose_members_must_be_given_stops_the_start()
        => Assert.Contains("OneOf input field StrictInput.name must be nullable.", Graph.Faults(graph => graph.AddTypes(typeof(StrictQueries))));

    private static Graph Make() => new(graph => graph.AddTypes(typeof(Queries), typeof(Takes)).AddMutationConventions());

    internal sealed record Order(
        string Name,
        int Count = 3,
        Sign Sign = Sign.Closed,
        [property: DefaultValue(null)] string? Note = null,
        [property: ID<GoodsView>] GoodsId? Goods = null)
    {
        [DefaultValueSyntax("""["a"]""")]
        public IReadOnlyList<string> Tags { get; init; } = [];

        public Optional<int?> Change { get; init; }

        public List<Row>? Rows { get; init; }

        public required string Kind { get; init; }
    }

    internal sealed class Row([ID<GoodsView>] GoodsId goods, int count = 1)
    {
        [ID<GoodsView>]
        public GoodsId Goods { get; } = goods;

        [ID<GoodsView>]
        public IReadOnlyList<GoodsId>? Many { get; init; }

        public int Count { get; } = count;
    }

    [OneOf]
    internal sealed record Which
    {
        public string? Name { get; init; }

        public int? Number { get; init; }
    }

    [OneOf]
    internal sealed record Strict(string Name);

    [QueryType]
    internal static class Queries
    {
        public static string Order(Order order)
            => $"{order.Name} {order.Count} {order.Sign} {order.Note ?? "null"} {(order.Goods is null ? "-" : "Goods")} {(order.Tags.Count == 0 ? "-" : string.Join(',', order.Tags))} "
                + $"{(!order.Change.HasValue ? "left-out" : order.Change.Value is { } change ? $"{change}" : "null")} {order.Rows?.Sum(each => each.Count) ?? 0} {order.Kind}";

        public static string Which(Which by) => by.Name ?? $"{by.Number}";
    }

    [QueryType]
    internal static class StrictQueries
    {
        public static string Which(Strict by) => by.Name;
    }

    [MutationType]
    internal static class Takes
    {
        public static bool Take([ID<GoodsView>] GoodsId goods) => goods.Value != default;
    }
}
