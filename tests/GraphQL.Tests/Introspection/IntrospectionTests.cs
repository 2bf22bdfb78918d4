using System.Text.Json;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    [Fact]
    public async Task Names_and_kinds_are_those_of_the_classes()
    {
        var answer = await Engine.RunAsync("{ __schema { queryType { name } mutationType { name } types { name kind } } }");
        var types = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray()
            .ToDictionary(type => type.GetProperty("name").GetString()!, type => type.GetProperty("kind").GetString());
        Assert.Equal(
            new Dictionary<string, string?>
            {
                ["Animal"] = "INTERFACE", ["AnimalFilterInput"] = "INPUT_OBJECT", ["Boolean"] = "SCALAR", ["Day"] = "OBJECT", ["Favourite"] = "UNION",
                ["Float"] = "SCALAR", ["ID"] = "SCALAR", ["Int"] = "SCALAR", ["Keeper"] = "OBJECT", ["Lion"] = "OBJECT", ["LocalDate"] = "SCALAR",
                ["Loudness"] = "ENUM", ["Node"] = "INTERFACE", ["Owl"] = "OBJECT", ["PageInfo"] = "OBJECT", ["PagedConnection"] = "OBJECT",
                ["PagedEdge"] = "OBJECT", ["Query"] = "OBJECT", ["String"] = "SCALAR",
            },
            types.Where(type => !type.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary());
    }

    [Theory]
    [InlineData("{ __type(name: \"Lion\") { name interfaces { name } fields { name type { kind ofType { name } } } } }",
        """{"data":{"__type":{"name":"Lion","interfaces":[{"name":"Animal"},{"name":"Node"}],"fields":[{"name":"id","type":{"kind":"NON_NULL","ofType":{"name":"ID"}}},{"name":"name","type":{"kind":"NON_NULL","ofType":{"name":"String"}}},{"name":"roar","type":{"kind":"NON_NULL","ofType":{"name":"Loudness"}}},{"name":"keeper","type":{"kind":"OBJECT","ofType":null}},{"name":"mirror","type":{"kind":"NON_NULL","ofType":{"name":"String"}}}]}}}""")]
    [InlineData("{ __type(name: \"Loudness\") { description enumValues { name description } possibleTypes { name } } }",
        """{"data":{"__type":{"description":"How loud something is.","enumValues":[{"name":"VERY_QUIET","description":"Hardly heard."},{"name":"LOUD","description":"Heard far."}],"possibleTypes":null}}}""")]
    [InlineData("{ __type(name: \"Ghost\") { name } }", """{"data":{"__type":null}}""")]
    [InlineData("{ __type(name: \"Favourite\") { possibleTypes { name } } }", """{"data":{"__type":{"possibleTypes":[{"name":"Keeper"},{"name":"Lion"}]}}}""")]
    public async Task A_type_shows_what_it_is(string document, string answer)
        => Assert.Equal(answer, await Engine.RunAsync(document));

    [Fact]
    public async Task Arguments_show_their_defaults_and_descriptions()
    {
        var answer = await Engine.RunAsync("{ __type(name: \"Query\") { fields { name args { name description defaultValue type { name } } } } }");
        Assert.Contains("""{"name":"loudness","description":"How loud.","defaultValue":"LOUD","type":{"name":null}}""", answer, StringComparison.Ordinal);
        Assert.Contains("""{"name":"first","description":"How many from the beginning; 2 when neither first nor last is given, 3 at most.","defaultValue":null,"type":{"name":"Int"}}""", answer, StringComparison.Ordinal);
    }
}
