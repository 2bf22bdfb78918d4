using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Types;

/// <summary>Mutation conventions: what the schema shows, and what a client is answered.</summary>
/// <remarks>conventions.md sections 12 and 13.1.</remarks>
public sealed class MutationConventionTests
{
    private const string Lamp = "R29vZHM6AYkKXQAAcACAAAAAAAAAqg";

    [Theory]
    [InlineData("Mutation", """
        type Mutation {
          setPrice(input: SetPriceInput!): SetPricePayload! @cost(weight: "10")
          turn(input: TurnInput!): TurnPayload!
          restock: RestockPayload!
          renameGoods(input: RenameGoodsInput!): RenameGoodsPayload!
          buy(order: BuyIn!): BuyOut!
          say(text: String!): String!
        }
        """)]
    [InlineData("SetPriceInput", """
        input SetPriceInput {
          id: ID!
          price: Int!
          note: String = "none"
        }
        """)]
    [InlineData("SetPricePayload", """
        type SetPricePayload {
          goods: Goods
          errors: [SetPriceError!]
          warnings: [ShopWarning!]!
          query: Query
        }
        """)]
    [InlineData("SetPriceError", "union SetPriceError = GoodsNotFoundError | PriceError | LockedError | StateError | PlainError")]
    [InlineData("LockedError", """
        type LockedError implements Error {
          message: String!
          by: String!
          code: String!
          path: [String!]
        }
        """)]
    [InlineData("PlainError", """
        type PlainError implements Error {
          message: String!
          code: String!
          path: [String!]
        }
        """)]
    [InlineData("GoodsNotFoundError", """
        type GoodsNotFoundError implements Error {
          code: String!
          message: String!
          path: [String!]
          goodsId: ID!
        }
        """)]
    [InlineData("TurnPayload", """
        type TurnPayload {
          sign: Sign
          warnings: [ShopWarning!]!
          query: Query
        }
        """)]
    [InlineData("RestockPayload", """
        type RestockPayload {
          goods: [Goods!]
          warnings: [ShopWarning!]!
          query: Query
        }
        """)]
    [InlineData("RenameGoodsPayload", """
        type RenameGoodsPayload {
          goods: Goods!
        }
        """)]
    [InlineData("BuyOut", """
        type BuyOut {
          bought: Goods
          errors: [BuyFault!]
          warnings: [ShopWarning!]!
          query: Query
        }
        """)]
    public async Task The_schema_shows(string type, string sdl)
    {
        await using var graph = Make();
        Assert.Equal(sdl, graph.PlainSdl(type));
    }

    [Theory]
    [InlineData(99, """{"goods":{"name":"Lamp","price":99},"errors":null,"warnings":[],"query":{"shop":"Corner"}}""")]
    [InlineData(0, """{"goods":null,"errors":[{"__typename":"GoodsNotFoundError","code":"NOT_FOUND","message":"There are no such goods.","path":null,"goodsId":"ID"}],"warnings":[],"query":{"shop":"Corner"}}""")]
    [InlineData(1, """{"goods":null,"errors":[{"__typename":"PriceError","code":"PRICE","message":"No good price: price.","path":null}],"warnings":[],"query":{"shop":"Corner"}}""")]
    [InlineData(2, """{"goods":null,"errors":[{"__typename":"LockedError","code":"LOCKED","message":"Somebody has locked it.","path":null,"by":"me"}],"warnings":[],"query":{"shop":"Corner"}}""")]
    [InlineData(3, """{"goods":null,"errors":[{"__typename":"StateError","code":"NOT_ALLOWED_IN_STATE","message":"Not now.","path":null,"currentState":"SOLD"}],"warnings":[],"query":{"shop":"Corner"}}""")]
    [InlineData(4, """{"goods":null,"errors":[{"__typename":"StateError","code":"NOT_ALLOWED_IN_STATE","message":"Not now.","path":null,"currentState":"closed for 2 hours"}],"warnings":[],"query":{"shop":"Corner"}}""")]
    [InlineData(5, """{"goods":null,"errors":[{"__typename":"PlainError","code":"LATE","message":"Too late.","path":null}],"warnings":[],"query":{"shop":"Corner"}}""")]
    [InlineData(6, """{"goods":null,"errors":[{"__typename":"LockedError","code":"LOCKED","message":"Somebody has locked it.","path":null,"by":"a"},{"__typename":"LockedError","code":"LOCKED","message":"Somebody has locked it.","path":null,"by":"b"}],"warnings":[],"query":{"shop":"Corner"}}""")]
    [InlineData(9, """{"goods":null,"errors":[{"__typename":"GoodsNotFoundError","code":"NOT_FOUND","message":"There are no such goods.","path":null,"goodsId":"ID"},{"__typename":"StateError","code":"NOT_ALLOWED_IN_STATE","message":"Not now.","path":["input","price"],"currentState":"x"}],"warnings":[],"query":{"shop":"Corner"}}""")]
    [InlineData(12, """{"goods":{"name":"Lamp","price":12},"errors":null,"warnings":[{"code":"CHEAP","message":"That is cheap."}],"query":{"shop":"Corner"}}""")]
    public async Task A_client_is_answered(int price, string payload)
    {
        await using var graph = Make();
        Assert.Equal($$$"""{"data":{"setPrice":{{{payload.Replace("\"ID\"", $"\"{Lamp}\"", StringComparison.Ordinal)}}}}}""", await SetPrice(graph, price));
        Assert.Contains($"price {price} none", graph.Get<ZooLog>().Lines);
    }

    [Theory]
    [InlineData(8, "INTERNAL_ERROR")]
    [InlineData(10, "\"message\":\"Not today.\"")]
    [InlineData(11, "INTERNAL_ERROR")]
    [InlineData(13, "INTERNAL_ERROR")]
    public async Task What_is_not_declared_is_an_error_of_the_field(int price, string told)
    {
        await using var graph = Make();
        var answer = await SetPrice(graph, price);
        Assert.Contains(told, answer, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"setPrice\"]", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_exceptions_the_declared_ones_are_in_the_payload_and_the_others_beside_the_data()
    {
        await using var graph = Make();
        var answer = await SetPrice(graph, 7);
        Assert.StartsWith("""{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":2,"column":3}],"path":["setPrice"],"extensions":{"code":"INTERNAL_ERROR","traceId":  """.TrimEnd(), answer, StringComparison.Ordinal);
        Assert.EndsWith(
            """}}],"data":{"setPrice":{"goods":null,"errors":[{"__typename":"LockedError","code":"LOCKED","message":"Somebody has locked it.","path":null,"by":"a"}],"warnings":[],"query":{"shop":"Corner"}}}}""",
            answer,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mutation { turn(input: { to: CLOSED }) { sign } }", """{"turn":{"sign":"CLOSED"}}""")]
    [InlineData("mutation { restock { goods { name } } }", """{"restock":{"goods":[{"name":"Lamp"}]}}""")]
    [InlineData("""mutation { renameGoods(input: { name: "Torch" }) { goods { name } } }""", """{"renameGoods":{"goods":{"name":"Torch"}}}""")]
    [InlineData("mutation { buy(order: { count: 1 }) { bought { name } errors { __typename } } }", """{"buy":{"bought":{"name":"Lamp"},"errors":null}}""")]
    [InlineData("mutation { buy(order: { count: 0 }) { bought { name } errors { ... on StateError { currentState } } } }", """{"buy":{"bought":null,"errors":[{"currentState":"EMPTY"}]}}""")]
    [InlineData("""mutation { say(text: "hi") }""", """{"say":"hi"}""")]
    public async Task The_other_forms_answer(string document, string data)
    {
        await using var graph = Make();
        Assert.Equal($$$"""{"data":{{{data}}}}""", await graph.RunAsync(document));
    }

    [Fact]
    public async Task Without_conventions_a_mutation_is_shown_as_it_is()
    {
        await using var graph = new Graph(each => each.AddTypes(typeof(ShopQueries), typeof(PlainMutations)));
        Assert.Equal("type Mutation {\n  sendMessage(text: String!): Boolean!\n}", graph.PlainSdl("Mutation"));
        Assert.Equal("""{"data":{"sendMessage":true}}""", await graph.RunAsync("""mutation { sendMessage(text: "hi") }"""));
    }

    [Fact]
    public async Task A_mutation_that_says_so_follows_the_conventions_alone()
    {
        await using var graph = new Graph(each => each.AddTypes(typeof(ShopQueries), typeof(OneOfTwo)).AddMutationConventions(applyToAllMutations: false));
        Assert.Equal("type Mutation {\n  first(input: FirstInput!): FirstPayload!\n  second(text: String!): String!\n}", graph.PlainSdl("Mutation"));
    }

    [Fact]
    public void What_cannot_be_shown_stops_the_start_all_at_once()
        => Assert.Collection(
            Graph.Faults(graph => graph.AddTypes(typeof(ShopQueries), typeof(FaultyMutations), typeof(FaultyQueries)).AddMutationConventions()).Order(StringComparer.Ordinal),
            each => Assert.StartsWith("HC0066 FaultyMutations.Twice: it declares an error twice.", each, StringComparison.Ordinal),
            each => Assert.StartsWith("HC0066 FaultyMutations.Undeclared: it can give PlainError, which is not declared.", each, StringComparison.Ordinal),
            each => Assert.StartsWith("HC0069 FaultyMutations.Closed: errors are told in payloads", each, StringComparison.Ordinal),
            each => Assert.StartsWith("HC0069 FaultyMutations.NoObject: a payload is an object", each, StringComparison.Ordinal),
            each => Assert.StartsWith("HC0069 FaultyMutations.OwnPayload: OwnPayloadPayload is its own payload", each, StringComparison.Ordinal),
            each => Assert.StartsWith("HC0069 FaultyQueries.GetResult: only a mutation by the conventions gives a FieldResult.", each, StringComparison.Ordinal),
            each => Assert.StartsWith("HC0089 FaultyMutations.NothingAsync: a mutation gives what it has changed.", each, StringComparison.Ordinal));

    [Fact]
    public void An_error_without_the_fields_of_the_interface_stops_the_start()
        => Assert.Contains(
            Graph.Faults(graph => graph.AddTypes(typeof(ShopQueries), typeof(BareMutations)).AddMutationConventions().AddErrorInterfaceType<IShopError>()),
            each => each.Contains("BareError", StringComparison.Ordinal) && each.Contains("Error.code", StringComparison.Ordinal));

    private static Graph Make() => new(graph => graph
        .AddTypes(typeof(ShopQueries), typeof(ShopMutations))
        .AddMutationConventions()
        .AddErrorInterfaceType<IShopError>()
        .AddWarningsToMutationPayloads<ShopWarning>()
        .AddQueryFieldToMutationPayloads());

    private static Task<string> SetPrice(Graph graph, int price) => graph.RunAsync(
        """
        mutation ($id: ID!, $price: Int!) {
          setPrice(input: { id: $id, price: $price }) {
            goods { name price }
            errors { __typename ... on Error { code message path } ... on GoodsNotFoundError { goodsId } ... on LockedError { by } ... on StateError { currentState } }
            warnings { code message }
            query { shop }
          }
        }
        """,
        new { id = Lamp, price });

    [MutationType]
    internal static class PlainMutations
    {
        public static bool SendMessage(string text) => text.Length > 0;
    }

    [MutationType]
    internal static class OneOfTwo
    {
        [UseMutationConvention]
        public static string First(string text) => text;

        public static string Second(string text) => text;
    }

    internal enum NoObjectPayload
    {
        Value,
    }

    internal sealed record OwnPayloadPayload(string Text);

    internal sealed record BareError(string Message);

    [MutationType]
    internal static class BareMutations
    {
        [Error<BareError>]
        public static string Change() => "";
    }

    [MutationType]
    internal static class FaultyMutations
    {
        public static Task NothingAsync() => Task.CompletedTask;

        [Error<PlainError>]
        [Error<PlainError>]
        public static string Twice() => "";

        public static FieldResult<string, PlainError> Undeclared() => "";

        [Error<PlainError>]
        [UseMutationConvention(Disable = true)]
        public static string Closed() => "";

        public static NoObjectPayload NoObject() => NoObjectPayload.Value;

        [Error<PlainError>]
        public static OwnPayloadPayload OwnPayload() => new("");
    }

    [QueryType]
    internal static class FaultyQueries
    {
        public static FieldResult<string> GetResult() => "";
    }
}
