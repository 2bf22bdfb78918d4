using System.Text.Json;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Tests.Pipeline;

/// <summary>What operations cost: "field cost / type cost".</summary>
public sealed class CostTests
{
    private static readonly Schema Schema = SdlSchemaBuilder.Build("""
        directive @cost(weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION
        interface Thing { name: String maker: Maker parts: [Thing!] }
        type Book implements Thing { name: String maker: Maker @cost(weight: "20") parts: [Thing!] pages: Int @cost(weight: "0.5") }
        type Vase implements Thing @cost(weight: "4") { name: String maker: Maker parts: [Thing!] shop: Shop }
        type Stone implements Thing { name: String maker: Maker parts: [Thing!] }
        type Maker { name: String works: [Book!] @listSize(assumedSize: 7) secret: Secret }
        type Shop { name: String far: Maker @cost(weight: "100") }
        scalar Secret @cost(weight: "2")
        union Find = Book | Vase
        input Filter { and: [Filter!] name: Operation old: Boolean }
        input Operation { eq: String @cost(weight: "10") contains: String @cost(weight: "20") }
        type Page { nodes: [Book!] edges: [Edge!] totalCount: Int }
        type Edge { node: Book }
        type Query {
          book: Book shop: Shop thing: Thing find: Find books: [Book!] matrix: [[Book!]!] names: [String!]
          slow: Book @cost(weight: "10") huge: Book @cost(weight: "1e300") wrong: Book @cost(weight: "-1")
          paged(first: Int, last: Int, where: Filter @cost(weight: "10"), order: [String!] @cost(weight: "10")): Page
            @cost(weight: "10") @listSize(assumedSize: 100, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 25, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          some(count: Int, ids: [ID!]): [Book!] @listSize(slicingArguments: ["count", "ids"])
        }
        """);

    [Theory]
    [InlineData("{ __typename }", "0/1")]
    [InlineData("{ __schema { types { name } } }", "0/1")]
    [InlineData("{ book { name } }", "1/2")]
    [InlineData("{ book { pages } }", "1.5/2")]
    [InlineData("{ slow { name } }", "10/2")]
    [InlineData("{ book { maker { name secret } } }", "21/5")]
    [InlineData("{ names }", "1/1")]
    [InlineData("{ books { name } }", "1/4")]
    [InlineData("{ books { pages maker { name } } }", "62.5/7")]
    [InlineData("{ matrix { name } }", "1/10")]
    [InlineData("{ book { maker { works { name } } } }", "22/10")]
    public void Each_field_costs_its_weight_times_the_lists_it_stands_in(string document, string cost) => Assert.Equal(cost, CostOf(document));

    [Theory]
    [InlineData("{ paged { totalCount } }", "10/2")]
    [InlineData("{ paged { nodes { name } } }", "11/27")]
    [InlineData("{ paged(first: 4) { nodes { maker { name } } } }", "91/10")]
    [InlineData("{ paged(last: 4) { nodes { maker { name } } } }", "91/10")]
    [InlineData("{ paged(first: 4) { edges { node { maker { name } } } nodes { name } } }", "96/18")]
    [InlineData("{ paged(first: null) { nodes { name } } }", "11/27")]
    [InlineData("{ paged(first: -5) { nodes { maker { name } } } }", "11/2")]
    [InlineData("{ some(count: 2) { pages } }", "2/3")]
    [InlineData("{ some(ids: [\"a\", \"b\", \"c\"]) { pages } }", "2.5/4")]
    public void A_page_is_as_long_as_is_asked_for(string document, string cost) => Assert.Equal(cost, CostOf(document));

    [Theory]
    [InlineData("{}", "21/27")]
    [InlineData("""{"n":3}""", "21/5")]
    [InlineData("""{"n":null}""", "21/27")]
    [InlineData("""{"f":{"name":{"eq":"a"}}}""", "31/27")]
    [InlineData("""{"n":1,"f":{"and":[{"name":{"eq":"a"}},{"and":[{"name":{"eq":"a","contains":"b"}}],"old":true}]}}""", "61/3")]
    public void Variables_are_counted_as_they_are_given(string variables, string cost)
        => Assert.Equal(cost, CostOf("query ($n: Int, $f: Filter) { paged(first: $n, where: $f) { nodes { name } } }", variables));

    [Theory]
    [InlineData("{ paged(where: { name: { eq: \"a\" } }) { totalCount } }", "30/2")]
    [InlineData("{ paged(where: { and: [{ name: { contains: \"a\" } }, { old: true }] }, order: [\"a\"]) { totalCount } }", "50/2")]
    public void Filters_and_order_have_their_price(string document, string cost) => Assert.Equal(cost, CostOf(document));

    [Theory]
    [InlineData("{ book { maker { name } } book { maker { name } } }", "21/3")]
    [InlineData("{ ...F ...F book { maker { name } } } fragment F on Query { book { maker { works { pages } } } }", "25.5/10")]
    [InlineData("{ a: book { name } b: book { name } }", "2/3")]
    [InlineData("{ book @skip(if: true) { maker { name } } }", "0/1")]
    [InlineData("{ book @include(if: true) { name } }", "1/2")]
    [InlineData("query ($v: Boolean!) { book @include(if: $v) { name } }", "1/2", """{"v":false}""")]
    public void Selections_are_merged_as_they_are_when_they_run(string document, string cost, string variables = "{}") => Assert.Equal(cost, CostOf(document, variables));

    [Theory]
    // A thing may be a vase, which is the dearest thing; and the maker of a book costs most to find.
    [InlineData("{ thing { name } }", "1/5")]
    [InlineData("{ thing { maker { name } } }", "21/6")]
    [InlineData("{ thing { ... on Vase { shop { far { name } } } ... on Book { pages } } }", "102/7")]
    [InlineData("{ thing { ... on Stone { name } } }", "1/5")]
    [InlineData("{ thing { ... on Thing { parts { parts { name } } } } }", "5/53")]
    [InlineData("{ find { ... on Book { maker { name } } ... on Vase { maker { name } shop { name } } } }", "21/7")]
    [InlineData("{ find { ... on Thing { maker { name } } } }", "21/6")]
    public void Of_several_possible_types_the_dearest_counts(string document, string cost) => Assert.Equal(cost, CostOf(document));

    [Theory]
    [InlineData("{ some { name } }")]
    [InlineData("{ some(count: 1, ids: []) { name } }")]
    [InlineData("{ some(count: null) { name } }")]
    public void A_list_can_need_exactly_one_slicing_argument(string document)
        => Assert.Equal("HC0082", Assert.Throws<GraphQLException>(() => CostOf(document)).Error.Code);

    [Fact]
    public void Arithmetic_grows_to_a_bound_and_stays_there()
    {
        Assert.Equal("1000000000000/2", CostOf("{ huge { name } }"));
        Assert.Equal("1000000000000/1000000000000", CostOf($"{{ some(count: {int.MaxValue}) {Round(12)} }}"));
        Assert.Equal("1/2", CostOf("{ wrong { name } }"));
        Assert.Equal("1000000000000/1000000000000", CostOf($"query ($n: Int) {{ some(count: $n) {Round(12)} }}", $"{{\"n\":{int.MaxValue}}}"));

        static string Round(int times) => times == 0 ? "{ name }" : $"{{ maker {{ works {Round(times - 1)} }} }}";
    }

    [Fact]
    public void Possible_types_inside_each_other_are_looked_at_within_a_budget()
    {
        static string Nested(int levels)
            => levels == 0 ? "name" : $"parts {{ {Nested(levels - 1)} }} ... on Book {{ parts {{ ... on Book {{ pages }} }} }} ... on Vase {{ parts {{ name ... on Vase {{ name }} }} }}";
        var (operation, analyzer, _) = Read($"{{ thing {{ {Nested(14)} }} }}", "{}");
        analyzer.Analyze(operation);
        var (bytes, clock) = (GC.GetAllocatedBytesForCurrentThread(), System.Diagnostics.Stopwatch.StartNew());
        var cost = analyzer.Analyze(operation);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;

        Assert.Equal((Amount.Most, Amount.Most), (cost.Field.Known, cost.Type.Known));
        Assert.InRange(bytes, 1, 10_000_000);
        // Some 10 ms on an idle machine; a busy one is given time.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private static string CostOf(string text, string variables = "{}")
    {
        var (operation, analyzer, coerced) = Read(text, variables);
        var cost = analyzer.Analyze(operation).Of(coerced);
        return FormattableString.Invariant($"{cost.FieldCost}/{cost.TypeCost}");
    }

    private static (OperationDefinition Operation, CostAnalyzer Analyzer, VariableValues Variables) Read(string text, string variables)
    {
        var document = Parser.Parse(new SourceText(text), new ParserOptions());
        Assert.Empty(DocumentValidator.Validate(Schema, document, ValidationOptions.Reference));
        var operation = document.Operations.Single();
        var faults = new List<GraphQLError>();
        using var given = JsonDocument.Parse(variables);
        var coerced = VariableValues.Coerce(Schema, document, operation, given.RootElement, new ParserOptions(), faults);
        Assert.Empty(faults);
        return (operation, new CostAnalyzer(new FieldCosts(Schema, new CostOptions()), document), coerced);
    }
}
