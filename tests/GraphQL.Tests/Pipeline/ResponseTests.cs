using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Pipeline;

/// <remarks>GraphQL, September 2025, section 7.</remarks>
public sealed class ResponseTests : IAsyncLifetime
{
    private readonly Graph graph = new(builder =>
    {
        builder.Services.AddSingleton<Turns>();
        builder.AddTypes(typeof(Questions), typeof(Changes));
    });

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await graph.DisposeAsync();

    /// <remarks>Section 7.1: a response without errors has no entry for them.</remarks>
    [Theory]
    [InlineData("{ name }", """{"data":{"name":"7"}}""")]
    [InlineData("{ maybe }", """{"data":{"maybe":null}}""")]
    [InlineData("{ name @skip(if: true) }", """{"data":{}}""")]
    [InlineData("mutation { first }", """{"data":{"first":1}}""")]
    public async Task A_response_without_errors_has_no_entry_for_them(string document, string answer) => Assert.Equal(answer, await graph.RunAsync(document));

    /// <remarks>Section 7.1.1: a request error is before any data, so that there is no entry data at all.</remarks>
    [Theory]
    [InlineData("{ ", "HC0014")]
    [InlineData("{ nope }", null)]
    [InlineData("query A { name } query B { name }", "HC0015")]
    [InlineData("query ($i: Int!) { number(of: $i) }", "HC0016")]
    public async Task A_request_error_leaves_data_out(string document, string? code)
    {
        var answer = JsonDocument.Parse(await graph.RunAsync(document)).RootElement;
        Assert.Equal(["errors"], answer.EnumerateObject().Select(entry => entry.Name));
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.False(error.TryGetProperty("path", out _));
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        if (code is not null) Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    /// <remarks>Section 7.1: the entry errors stands first, so that it is seen in a response that is cut.</remarks>
    [Theory]
    [InlineData("{ failing }", """{"data":{"failing":null}}""")]
    [InlineData("{ sure }", """{"data":null}""")]
    public async Task Errors_stand_before_the_data_that_they_left(string document, string data)
    {
        var answer = await graph.RunAsync(document);
        Assert.StartsWith("{\"errors\":[{\"message\":", answer, StringComparison.Ordinal);
        Assert.EndsWith(string.Concat(",", data.AsSpan(1)), answer, StringComparison.Ordinal);
    }

    /// <remarks>Section 7.1.2: message, then locations, path and extensions; no other entries.</remarks>
    [Fact]
    public async Task An_execution_error_has_message_locations_path_and_extensions()
        => Assert.Equal(
            """{"errors":[{"message":"No.","locations":[{"line":2,"column":7}],"path":["rows",1,"f"],"extensions":{"code":"NO","whole":5000000000,"exact":1.50,"half":0.5,"flag":true,"none":null,"not":"NaN","list":[1,["a"]]}}],"data":null}""",
            await graph.RunAsync("{ rows {\n      f: fails } }"));

    /// <remarks>Section 7.1.2: all fields of one response position are told as the places of its error.</remarks>
    [Fact]
    public async Task A_merged_field_tells_all_its_places()
        => Assert.Contains("""{"message":"Down.","locations":[{"line":1,"column":3},{"line":1,"column":17}],"path":["failing"]""", await graph.RunAsync("{ failing ... { failing } }"), StringComparison.Ordinal);

    /// <remarks>Section 6.4.4: whatever goes wrong while a field is found is an error of that field, also where a property or a list only finds its value when it is read.</remarks>
    [Theory]
    [InlineData("whole", "7")]
    [InlineData("sureText", "\"s\"")]
    [InlineData("maybe", "7")]
    [InlineData("text", "\"s\"")]
    [InlineData("many", "[7]")]
    [InlineData("id", null)]
    public async Task A_property_that_fails_when_it_is_read_is_an_error_of_its_field(string field, string? good)
    {
        var answer = JsonDocument.Parse(await graph.RunAsync($"{{ cells {{ {field} }} }}")).RootElement;
        var errors = answer.GetProperty("errors").EnumerateArray().ToArray();
        Assert.Equal([0, 2], errors.Select(error => error.GetProperty("path")[1].GetInt32()));
        Assert.All(errors, error => Assert.Equal(("Not read.", "UNREAD"), (error.GetProperty("message").GetString(), error.GetProperty("extensions").GetProperty("code").GetString())));
        var cells = answer.GetProperty("data").GetProperty("cells");
        Assert.Equal(good ?? $"\"{GlobalId.Encode("Cell", Cell.Known)}\"", cells[1].GetProperty(field).GetRawText());
        foreach (var cell in (JsonElement[])[cells[0], cells[2]])
            Assert.Equal(JsonValueKind.Null, (cell.ValueKind == JsonValueKind.Null ? cell : cell.GetProperty(field)).ValueKind);
    }

    /// <remarks>Section 7.2.2: entries stand in the order in which they were asked for.</remarks>
    [Theory]
    [InlineData("{ number(of: 1) name maybe }", """{"data":{"number":1,"name":"7","maybe":null}}""")]
    [InlineData("{ maybe name ...N } fragment N on Query { number(of: 2) name }", """{"data":{"maybe":null,"name":"7","number":2}}""")]
    [InlineData("{ b: name a: name b: name }", """{"data":{"b":"7","a":"7"}}""")]
    public async Task Entries_stand_as_they_were_asked_for(string document, string answer) => Assert.Equal(answer, await graph.RunAsync(document));

    /// <remarks>Section 7.2.1: JSON is UTF-8; letters stand as they are, what lies beyond the first plane may be escaped.</remarks>
    [Fact]
    public async Task Text_is_written_as_it_is_and_escaped_where_JSON_must()
        => Assert.Equal("""{"data":{"text":"å\"\\\n\u0001\uD83D\uDE00</"}}""", await graph.RunAsync("{ text }"));

    /// <remarks>Section 2.2: a description of an executable definition means nothing to its execution.</remarks>
    [Fact]
    public async Task Descriptions_change_nothing()
        => Assert.Equal(
            """{"data":{"number":4}}""",
            await graph.RunAsync("\"Says\" query Q(\"\"\"Says\"\"\" $of: Int! = 4) { ...F } \"Says\" fragment F on Query { number(of: $of) }"));

    /// <remarks>Section 6.2.2: the top selections of a mutation run one after another, also where they come from fragments.</remarks>
    [Fact]
    public async Task Mutations_run_in_the_order_of_the_document()
        => Assert.Equal(
            """{"data":{"slow":1,"first":2,"again":3}}""",
            await graph.RunAsync("mutation { slow ...F again: first } fragment F on Mutation { first }"));

    internal sealed class Row(int number)
    {
        public int Fails => number == 0 ? 0 : throw new GraphQLException(new GraphQLError("No.")
        {
            Code = "NO",
            Extensions = new Dictionary<string, object?>
            {
                ["whole"] = 5_000_000_000, ["exact"] = 1.50m, ["half"] = 0.5, ["flag"] = true, ["none"] = null, ["not"] = double.NaN, ["list"] = new object[] { 1, new[] { "a" } },
            },
        });
    }

    internal sealed class Cell(bool isGood)
    {
        public static readonly Guid Known = new("01890a5d-0000-7000-8000-000000000001");

        [ID]
        public Guid Id => Read(Known);

        public int Whole => Read(7);

        public int? Maybe => Read(7);

        public string SureText => Read("s");

        public string? Text => Read("s");

        public IEnumerable<int>? Many => Enumerable.Range(0, 1).Select(_ => Read(7));

        private T Read<T>(T value) => isGood ? value : throw new GraphQLException("UNREAD", "Not read.");
    }

    internal sealed class Turns
    {
        public int Count { get; set; }
    }

    [QueryType]
    internal static class Questions
    {
        public static string Name() => "7";

        public static int? Maybe() => null;

        public static int Number(int of) => of;

        public static int? Failing() => throw new GraphQLException("DOWN", "Down.");

        public static int Sure() => throw new GraphQLException("DOWN", "Down.");

        public static string Text() => "å\"\\\n\u0001\U0001F600</";

        public static IReadOnlyList<Cell?> Cells() => [new(false), new(true), new(false)];

        public static IReadOnlyList<Row> Rows() => [new(0), new(1)];
    }

    [MutationType]
    internal static class Changes
    {
        public static int First(Turns turns) => ++turns.Count;

        public static async Task<int> SlowAsync(Turns turns)
        {
            await Task.Delay(20);
            return ++turns.Count;
        }
    }
}
