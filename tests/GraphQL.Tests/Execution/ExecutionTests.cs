using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Execution;

public sealed class ExecutionTests
{
    [Theory]
    [InlineData("{ __typename }", """{"data":{"__typename":"Query"}}""")]
    [InlineData("{ animals { name } }", """{"data":{"animals":[{"name":"Leo"},{"name":"Uggla \"ö\""},{"name":"Nala"},{"name":"Alba"}]}}""")]
    [InlineData("{ a: animals(where: { name: \"Leo\" }) { __typename ... on Lion { roar } } }", """{"data":{"a":[{"__typename":"Lion","roar":"LOUD"}]}}""")]
    [InlineData("{ echo other: echo(loudness: VERY_QUIET, times: [1, 2]) one: echo(times: 3) }", """{"data":{"echo":"Loud null","other":"VeryQuiet 1+2","one":"Loud 3"}}""")]
    [InlineData("{ favourites { ... on Keeper { number names } ... on Animal { name } } }", """{"data":{"favourites":[{"name":"Leo"},{"number":7,"names":["Post",null]}]}}""")]
    [InlineData("{ references { __typename ... on Lion { name } } }", """{"data":{"references":[{"__typename":"Lion","name":"Nala"}]}}""")]
    public async Task What_is_asked_is_answered_in_its_order(string document, string answer) => Assert.Equal(answer, await Engine.RunAsync(document));

    [Fact]
    public async Task Selections_of_one_name_are_merged()
        => Assert.Equal(
            """{"data":{"animals":[{"name":"Leo","keeper":{"number":1,"names":["Post",null]}}]}}""",
            await Engine.RunAsync("{ animals(where: { name: \"Leo\" }) { name keeper { number } } animals(where: { name: \"Leo\" }) { ...K } } fragment K on Animal { keeper { number names } }"));

    [Fact]
    public async Task A_batch_resolver_is_called_once_for_each_type_and_a_loader_once_for_the_level()
    {
        var log = new ZooLog();
        await Engine.RunAsync("{ animals { mirror keeper { number } } again: animals { keeper { number } } }", log: log);
        Assert.Equal(["mirror of 2", "mirror of 2", "keepers 1,2"], log.Lines);
    }

    [Theory]
    [InlineData(true, """{"data":{"animals":[{"name":"Leo"}]}}""")]
    [InlineData(false, """{"data":{"animals":[{"mirror":"oeL"}]}}""")]
    public async Task Skip_and_include_follow_the_variable(bool wanted, string answer)
        => Assert.Equal(answer, await Engine.RunAsync(
            "query ($wanted: Boolean!) { animals(where: { name: \"Leo\" }) { name @include(if: $wanted) mirror @skip(if: $wanted) ... @include(if: $wanted) { name } } }", new { wanted }));

    [Fact]
    public async Task A_merged_field_has_only_the_selections_that_are_included()
        => Assert.Equal(
            """{"data":{"animals":[{"name":"Leo"}]}}""",
            await Engine.RunAsync(
                "query ($no: Boolean!) { animals(where: { name: \"Leo\" }) { name } animals(where: { name: \"Leo\" }) @include(if: $no) { mirror } }", new { no = false }));

    [Fact]
    public async Task A_field_that_fails_is_null_and_tells_path_and_place()
        => Assert.Equal(
            """{"errors":[{"message":"Not today.","locations":[{"line":1,"column":3}],"path":["no"],"extensions":{"code":"NO"}}],"data":{"no":null,"echo":"Loud null"}}""",
            await Engine.RunAsync("{ no: refused echo }"));

    [Fact]
    public async Task An_unforeseen_fault_tells_nothing_of_itself()
    {
        var answer = await Engine.RunAsync("{ broken }");
        Assert.Contains("Unexpected Execution Error", answer, StringComparison.Ordinal);
        Assert.Contains("traceId", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_where_it_is_no_value_goes_up_to_the_nearest_place_that_can_be_null()
        => Assert.Equal(
            """{"errors":[{"message":"Not today.","locations":[{"line":1,"column":3}],"path":["fatal"],"extensions":{"code":"NO"}}],"data":null}""",
            await Engine.RunAsync("{ fatal echo }"));

    [Fact]
    public async Task A_list_of_things_that_are_never_null_goes_with_one_of_them()
        => Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Owl.missing.","locations":[{"line":1,"column":31}],"path":["animals",1,"missing"],"extensions":{"code":"HC0018"}}],"data":null}""",
            await Engine.RunAsync("{ echo animals { ... on Owl { missing } } }"));

    [Fact]
    public async Task A_value_that_its_type_cannot_show_is_null_in_its_own_place()
        => Assert.Equal(
            """{"errors":[{"message":"Float cannot represent the value of wingspan.","locations":[{"line":1,"column":51}],"path":["animals",0,"wingspan"],"extensions":{"code":"HC0001"}}],"data":{"animals":[{"wingspan":null}]}}""",
            await Engine.RunAsync("{ animals(where: { name: \"Alba\" }) { ... on Owl { wingspan } } }"));

    [Theory]
    [InlineData("{ day { on below { on } } }", """{"data":{"day":{"on":"2000-01-01","below":{"on":"2000-01-01"}}}}""")]
    [InlineData("{ day(day: \"2010-01-01\") { on below { on } } }", """{"data":{"day":{"on":"2010-01-01","below":{"on":"2010-01-01"}}}}""")]
    [InlineData("{ day(day: \"2010-01-01\") { below(day: \"2020-01-01\") { on other: on(day: null) below { on } } on } }", """{"data":{"day":{"below":{"on":"2020-01-01","other":null,"below":{"on":"2020-01-01"}},"on":"2010-01-01"}}}""")]
    [InlineData("{ day(day: \"2010-01-01\") { ever(day: null) { on sure own: sure(day: \"2020-01-01\") below { sure } ever(day: \"2015-01-01\") { sure } } sure } }", """{"data":{"day":{"ever":{"on":"2010-01-01","sure":null,"own":"2020-01-01","below":{"sure":"2010-01-01"},"ever":{"sure":"2015-01-01"}},"sure":"2010-01-01"}}}""")]
    public async Task An_inherited_argument_holds_below_until_another_is_given(string document, string answer)
        => Assert.Equal(answer, await Engine.RunAsync(document));

    [Fact]
    public async Task An_inherited_argument_refuses_null_where_null_is_no_value()
    {
        Assert.Contains("DAY_REQUIRED", await Engine.RunAsync("{ day { below(day: null) { on } } }"), StringComparison.Ordinal);
        Assert.Contains("DAY_REQUIRED", await Engine.RunAsync("{ day { sure(day: null) } }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query ($n: [Int!]) { echo(times: $n) }", """{"n":[1,"2",null]}""", "has invalid value at [1]", "at [2]")]
    [InlineData("query ($l: Loudness!) { echo(loudness: $l) }", """{}""", "to be provided", "Loudness!")]
    [InlineData("query ($w: AnimalFilter) { animals(where: $w) { name } }", """{"w":{"age":1,"loudness":"LOW"}}""", "age", "LOW")]
    public async Task Variables_that_do_not_fit_are_all_told_and_nothing_runs(string document, string variables, params string[] told)
    {
        var answer = await Engine.RunAsync(document.Replace("AnimalFilter", "AnimalFilterInput", StringComparison.Ordinal), System.Text.Json.JsonDocument.Parse(variables).RootElement);
        Assert.All(told, each => Assert.Contains(each, answer, StringComparison.Ordinal));
        Assert.Contains("HC0016", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(250, 10_000, null)]
    [InlineData(251, 10_000, "LIMIT_LIST_ITEMS")]
    [InlineData(250, 10_001, "LIMIT_STRING_LENGTH")]
    public async Task A_variable_has_its_bounds(int items, int characters, string? code)
    {
        var answer = await Engine.RunAsync(
            "query ($n: [Int!], $w: AnimalFilterInput) { echo(times: $n) animals(where: $w) { name } }",
            new { n = Enumerable.Repeat(1, items), w = new { name = new string('x', characters) } });
        if (code is null) Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
        else Assert.Contains(code, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_global_id_leads_back_to_its_thing()
    {
        var first = System.Text.Json.JsonDocument.Parse(await Engine.RunAsync("{ animals(where: { name: \"Leo\" }) { id } }"));
        var id = first.RootElement.GetProperty("data").GetProperty("animals")[0].GetProperty("id").GetString();
        Assert.Equal(
            """{"data":{"node":{"id":"ID","name":"Leo"},"nodes":[{"__typename":"Lion"}],"lionById":{"name":"Leo"}}}""".Replace("ID", id, StringComparison.Ordinal),
            await Engine.RunAsync("query ($id: ID!) { node(id: $id) { id ... on Lion { name } } nodes(ids: [$id]) { __typename } lionById(id: $id) { name } }", new { id }));
    }

    [Theory]
    [InlineData("{ node(id: \"nonsense\") { id } }")]
    [InlineData("{ lionById(id: \"S2VlcGVyOgGJCl0AAHAAgAAAAAAAAAE\") { name } }")]
    public async Task An_id_that_is_none_of_the_type_is_an_error(string document)
        => Assert.Contains("HC0001", await Engine.RunAsync(document), StringComparison.Ordinal);
}
