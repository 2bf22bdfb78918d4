using System.Net;
using System.Text;
using System.Text.Json;

namespace Samverkan.Host.Tests.Questions;

/// <summary>Wrong questions get a clear error with a code, and nothing of the inside.</summary>
[Collection(Asking.Name)]
public sealed class BadInputTests(SamverkanApp app)
{
    [Theory]
    [InlineData("{ nothing }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("{ gaps { nodes { tasks } } }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("{ gaps(on: 1) { totalCount } }", "KNOWN_ARGUMENT_NAMES")]
    [InlineData("{ responsibility { certainty } }", "PROVIDED_REQUIRED_ARGUMENTS")]
    [InlineData("{ gaps }", "SCALAR_LEAFS")]
    [InlineData("{ gaps(first: \"ten\") { totalCount } }", "HC0002")]
    [InlineData("{ responsibility(task: 5) { certainty } }", "HC0002")]
    [InlineData("{ agreements(standing: [SURE]) { totalCount } }", "HC0002")]
    [InlineData("{ agreements(where: { parti: {} }) { totalCount } }", "HC0002")]
    [InlineData("{ gaps(asOf: \"2021-02-30\") { totalCount } }", "HC0002")]
    [InlineData("{ gaps(asOf: \"2021-13-01\") { totalCount } }", "HC0002")]
    [InlineData("{ gaps(asOf: \"2021-13\") { totalCount } }", "HC0002")]
    [InlineData("{ gaps(asOf: \"2021-06\") { totalCount } }", "HC0002")]
    [InlineData("{ gaps(asOf: \"2021-06-02T00:00:00Z\") { totalCount } }", "HC0002")]
    [InlineData("{ gaps(asOf: \"10000-01-01\") { totalCount } }", "HC0002")]
    [InlineData("{ gaps(asOf: 2021) { totalCount } }", "HC0002")]
    [InlineData("{ difference(from: \"2021-02-29\", until: \"2021-03-01\") { from } }", "HC0002")]
    public async Task A_document_that_does_not_fit_the_schema_is_refused_with_a_code_and_a_place(string query, string code)
    {
        var errors = await RefusedAsync(JsonSerializer.Serialize(new { query }));

        Assert.Contains(errors, error => error.Text("extensions.code") == code);
        Assert.All(errors, error => Assert.NotEmpty(error.Items("locations")));
    }

    [Theory]
    [InlineData("\"2021-02-30\"")]
    [InlineData("\"2021-13\"")]
    [InlineData("\"10000-01-01\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("20210602")]
    [InlineData("[\"2021-06-02\", 3]")]
    public async Task An_impossible_day_in_a_variable_is_refused_with_its_name(string value)
    {
        var errors = await RefusedAsync($$"""{ "query": "query($day: LocalDate) { gaps(asOf: $day) { totalCount } }", "variables": { "day": {{value}} } }""");

        var error = Assert.Single(errors);
        Assert.Equal("HC0016", error.Text("extensions.code"));
        Assert.Contains("$day", error.Text("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gaps(asOf: \"1599-12-31\") { totalCount }", "AS_OF_OUT_OF_RANGE")]
    [InlineData("gaps(asOf: \"0001-01-01\") { totalCount }", "AS_OF_OUT_OF_RANGE")]
    [InlineData("responsibility(task: \"task/regional-development\", asOf: \"1599-12-31\") { certainty }", "AS_OF_OUT_OF_RANGE")]
    [InlineData("agreements(asOf: \"1599-12-31\") { totalCount }", "AS_OF_OUT_OF_RANGE")]
    [InlineData("gaps(asOf: null) { totalCount }", "AS_OF_REQUIRED")]
    [InlineData("overlaps(asOf: null) { totalCount }", "AS_OF_REQUIRED")]
    [InlineData("roleMap(asOf: null) { totalCount }", "AS_OF_REQUIRED")]
    [InlineData("agreements(asOf: null) { totalCount }", "AS_OF_REQUIRED")]
    [InlineData("stakeholders(asOf: null) { totalCount }", "AS_OF_REQUIRED")]
    [InlineData("responsibility(task: \"task/regional-development\", asOf: null) { certainty }", "AS_OF_REQUIRED")]
    public async Task A_day_that_cannot_be_answered_for_is_an_error_of_the_field(string field, string code)
    {
        using var answer = await app.QueryAsync($"{{ it: {field} }}");

        var error = Assert.Single(answer.RootElement.Items("errors"));
        Assert.Equal(code, error.Text("extensions.code"));
        Assert.Equal(["it"], error.Items("path").Select(part => part.ToString()));
        Assert.Null(answer.RootElement.Text("data.it"));
        ShowsNothingOfTheInside(answer.RootElement.GetRawText());
    }

    [Fact]
    public async Task A_field_below_with_an_impossible_day_does_not_take_the_answer_with_it()
    {
        using var answer = await app.QueryAsync("""
            { agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { key currentTerm(asOf: "1599-12-31") { asOf } } }
            """);

        Assert.Equal("AS_OF_OUT_OF_RANGE", Assert.Single(answer.RootElement.Items("errors")).Text("extensions.code"));
        Assert.Equal("agreement/RUN-34-2018", answer.RootElement.Text("data.agreementByDiaryNumber.key"));
    }

    [Theory]
    [InlineData("1600-01-01")]
    [InlineData("9999-12-31")]
    public async Task The_first_and_the_last_day_can_be_asked_about(string asOf)
    {
        await app.DataAsync(
            """
            query($asOf: LocalDate, $day: LocalDate!) {
              responsibility(task: "task/regional-development", asOf: $asOf) { asOf certainty gap { kind since { text } } overlap { kind } task { assignments { key certainty } } }
              roleMap(asOf: $asOf, first: 100, standing: [ESTABLISHED, PROPOSED, INTENDED]) { asOf nodes { key certainty holder { name } } }
              gaps(asOf: $asOf, first: 100) { asOf nodes { kind since { text } certainty } }
              overlaps(asOf: $asOf, first: 100) { asOf nodes { kind } }
              agreements(asOf: $asOf, standing: [ESTABLISHED, PROPOSED, REJECTED], first: 100) { nodes { status { status } currentTerm { period { text } } parties { membersAsOf { name } } } }
              stakeholders(asOf: $asOf, first: 100) { nodes { name } }
              difference(from: $day, until: $day) { began { key } newGaps { kind } }
            }
            """,
            new { asOf, day = asOf });
    }

    [Theory]
    [InlineData("responsibility(task: \"task/regional-developmnt\") { certainty }", "task/regional-developmnt", "task/regional-development")]
    [InlineData("agreements(where: { party: { eq: \"org/kommun-2308\" } }) { totalCount }", "org/kommun-2308", "org/kommun-2303")]
    [InlineData("agreements(where: { parties: { all: [\"org/region-jh\", \"org/lansstyrelsen\"] } }) { totalCount }", "org/lansstyrelsen", null)]
    [InlineData("roleMap(where: { holder: { eq: \"body/runn\" } }) { totalCount }", "body/runn", "body/run")]
    [InlineData("gaps(where: { cause: { eq: \"agreement/RUN-34-2019\" } }) { totalCount }", "agreement/RUN-34-2019", "agreement/RUN-34-2018")]
    [InlineData("overlaps(where: { holders: { all: [\"org/nobody\"] } }) { totalCount }", "org/nobody", null)]
    [InlineData("unclarities(about: [\"org/nobody\"]) { text }", "org/nobody", null)]
    [InlineData("difference(from: \"2022-12-31\", until: \"2023-01-01\", where: { task: { eq: \"task/nothing\" } }) { from }", "task/nothing", null)]
    [InlineData("roleMap(where: { basis: { eq: \"area/RUN-34-2018\" } }) { totalCount }", "area/RUN-34-2018", "agreement/RUN-34-2018")]
    [InlineData("roleMap(where: { basis: { in: [\"task/dec-01\"] } }) { totalCount }", "task/dec-01", "decision/dec-01")]
    [InlineData("gaps(where: { cause: { eq: \"org/region-jh\" } }) { totalCount }", "org/region-jh", null)]
    [InlineData("tasks(where: { agreement: { eq: \"decision/RUN-34-2018\" } }) { totalCount }", "decision/RUN-34-2018", "agreement/RUN-34-2018")]
    [InlineData("tasks(where: { or: [{ agreement: { eq: \"area/RUN-34-2018-1\" } }] }) { totalCount }", "area/RUN-34-2018-1", "agreement/RUN-34-2018")]
    [InlineData("responsibility(task: \"nonsense\") { certainty }", "nonsense", null)]
    [InlineData("responsibility(task: \"\") { certainty }", "", null)]
    public async Task An_unknown_key_is_told_with_the_nearest_three(string field, string key, string? nearest)
    {
        using var answer = await app.QueryAsync($"{{ it: {field} }}");

        var error = Assert.Single(answer.RootElement.Items("errors"));
        Assert.Equal("UNKNOWN_KEY", error.Text("extensions.code"));
        Assert.Equal(key, error.Text("extensions.key"));
        Assert.Equal(3, error.Items("extensions.nearest").Count);
        if (nearest is not null) Assert.Equal(nearest, error.Items("extensions.nearest")[0].GetString());
        ShowsNothingOfTheInside(answer.RootElement.GetRawText());
    }

    [Fact]
    public async Task A_look_up_of_what_is_not_there_gives_null()
    {
        var data = await app.DataAsync("""
            {
              unknown: agreementByDiaryNumber(diaryNumber: "RUN/1/1999") { key }
              unreadable: agreementByDiaryNumber(diaryNumber: "no number at all") { key }
              empty: agreementByDiaryNumber(diaryNumber: "") { key }
              organization: organizationByKey(key: "org/nobody") { key }
              task: taskByKey(key: "task/nothing") { key }
            }
            """);

        Assert.All(data.EnumerateObject(), field => Assert.Equal(JsonValueKind.Null, field.Value.ValueKind));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(65)]
    public async Task A_question_that_is_nested_too_deeply_is_refused(int levels)
    {
        var query = string.Concat(Enumerable.Repeat("{a", levels)) + new string('}', levels);

        var errors = await RefusedAsync(JsonSerializer.Serialize(new { query }));

        Assert.Equal("LIMIT_RECURSION_DEPTH", Assert.Single(errors).Text("extensions.code"));
        await app.DataAsync("{ __typename }");
    }

    [Fact]
    public async Task Lists_and_objects_in_values_are_not_nested_deeper_either()
    {
        var query = "{ gaps(where: " + string.Concat(Enumerable.Repeat("{and: [", 5_000)) + string.Concat(Enumerable.Repeat("]}", 5_000)) + ") { totalCount } }";

        Assert.Equal("LIMIT_RECURSION_DEPTH", Assert.Single(await RefusedAsync(JsonSerializer.Serialize(new { query }))).Text("extensions.code"));
    }

    [Theory]
    [InlineData("""{ "query": "" }""", "HC0014")]
    [InlineData("""{ "query": "  \n# nothing\n" }""", "HC0014")]
    [InlineData("""{ "query": "{" }""", "HC0014")]
    [InlineData("""{ "query": "query A { __typename } query B { __typename }" }""", "HC0015")]
    [InlineData("""{ "query": "query A { __typename }", "operationName": "B" }""", "HC0015")]
    public async Task A_document_without_an_operation_to_run_is_refused(string body, string code)
        => Assert.Equal(code, Assert.Single(await RefusedAsync(body)).Text("extensions.code"));

    [Theory]
    [InlineData("")]
    [InlineData("{ \"query\": ")]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ \"query\": 5 }")]
    [InlineData("{ \"query\": \"{ __typename }\", \"variables\": [] }")]
    [InlineData("{ \"query\": \"{ __typename }\" } and more")]
    public async Task A_body_that_is_no_request_is_refused_with_400(string body)
    {
        var errors = await RefusedAsync(body, HttpStatusCode.BadRequest);

        Assert.Matches("^HC00(09|1[1-3])$", Assert.Single(errors).Text("extensions.code"));
    }

    [Theory]
    [InlineData("{ gaps(first: 101) { totalCount } }", "HC0051")]
    [InlineData("{ gaps(first: 0) { totalCount } }", "HC0079")]
    [InlineData("{ roleMap(first: -1) { totalCount } }", "HC0079")]
    [InlineData("{ roleMap(after: \"nonsense\") { totalCount nodes { key } } }", "HC0078")]
    [InlineData("{ agreements(after: \"nonsense\") { totalCount nodes { key } } }", "HC0078")]
    [InlineData("{ gaps(after: \"nonsense\") { totalCount nodes { kind } } }", "HC0078")]
    public async Task A_page_that_cannot_be_given_is_an_error_of_the_field(string query, string code)
    {
        using var answer = await app.QueryAsync(query);

        Assert.Equal(code, Assert.Single(answer.RootElement.Items("errors")).Text("extensions.code"));
    }

    /// <summary>Sends it, and gives the errors of an answer that has no data.</summary>
    private async Task<IReadOnlyList<JsonElement>> RefusedAsync(string body, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await app.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, response.StatusCode);
        ShowsNothingOfTheInside(text);
        using var answer = JsonDocument.Parse(text);
        Assert.False(answer.RootElement.TryGetProperty("data", out _));
        Assert.All(answer.RootElement.Items("errors"), error => Assert.NotEmpty(error.Text("message")!));
        return [.. answer.RootElement.Items("errors").Select(error => error.Clone())];
    }

    private static void ShowsNothingOfTheInside(string text)
    {
        foreach (var sign in new[] { "   at ", "Exception", "Samverkan.", ".cs", "INTERNAL_ERROR", "SQLite" })
            Assert.DoesNotContain(sign, text, StringComparison.Ordinal);
    }
}
