using System.Globalization;

namespace Samverkan.Host.Tests.Questions;

/// <summary>How a day is judged, and how it travels through a question.</summary>
[Collection(Asking.Name)]
public sealed class AsOfTests(SamverkanApp app)
{
    [Theory]
    [InlineData("task/regional-development", "assignment/ra-01", "ESTABLISHED", "2013-06-01", "CERTAIN")]
    [InlineData("task/regional-development", "assignment/ra-01", "ESTABLISHED", "2015-06-30", "UNCERTAIN")]
    [InlineData("task/regional-development", "assignment/ra-01", "ESTABLISHED", "2011-01-01", "UNCERTAIN")]
    [InlineData("task/regional-development", "assignment/ra-01", "ESTABLISHED", "2010-12-31", null)]
    [InlineData("task/regional-development", "assignment/ra-01", "ESTABLISHED", "2016-01-01", null)]
    [InlineData("task/regional-development", "assignment/ra-02", "ESTABLISHED", null, "CERTAIN")]
    [InlineData("task/municipal-coordination", "assignment/ra-19", "PROPOSED", "2022-12-31", null)]
    [InlineData("task/municipal-coordination", "assignment/ra-19", "PROPOSED", "2023-01-01", "CERTAIN")]
    [InlineData("task/municipal-coordination", "assignment/ra-19", "PROPOSED", "2023-08-31", "CERTAIN")]
    [InlineData("task/municipal-coordination", "assignment/ra-19", "PROPOSED", "2023-09-15", "UNCERTAIN")]
    [InlineData("task/municipal-coordination", "assignment/ra-19", "PROPOSED", "2023-10-01", null)]
    public async Task An_assignment_is_certain_uncertain_or_out(string task, string key, string standing, string? asOf, string? certainty)
    {
        var query = "query($task: String!, $standing: [Standing!]!, $asOf: LocalDate) { roleMap(asOf: $asOf, where: { task: { eq: $task } }, standing: $standing) { nodes { key certainty } } }";
        var data = asOf is null
            ? await app.DataAsync(query, new { task, standing = new[] { standing } })
            : await app.DataAsync(query, new { task, standing = new[] { standing }, asOf });

        Assert.Equal(certainty, data.Items("roleMap.nodes").Where(one => one.Text("key") == key).Select(one => one.Text("certainty")).SingleOrDefault());
    }

    [Fact]
    public async Task A_list_can_be_narrowed_to_what_is_certain_or_uncertain()
    {
        var data = await app.DataAsync("""
            query($asOf: LocalDate = "2015-06-30") {
              all: roleMap(asOf: $asOf, first: 100) { nodes { key certainty } }
              certain: roleMap(asOf: $asOf, first: 100, certainty: [CERTAIN]) { nodes { key certainty } }
              uncertain: roleMap(asOf: $asOf, first: 100, certainty: [UNCERTAIN]) { nodes { key certainty task { certainty } } }
              neither: roleMap(asOf: $asOf, certainty: []) { totalCount }
            }
            """);

        string?[] Keys(string list, string? certainty) => [.. data.Items($"{list}.nodes").Where(one => certainty is null || one.Text("certainty") == certainty).Select(one => one.Text("key"))];
        Assert.Equal(Keys("all", "CERTAIN"), Keys("certain", null));
        Assert.Equal(Keys("all", "UNCERTAIN"), Keys("uncertain", null));
        Assert.Contains("assignment/ra-01", Keys("uncertain", null));
        Assert.Equal(0, data.GetProperty("neither").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("2018-02-15", "UNCERTAIN")]
    [InlineData("2020-01-01", "CERTAIN")]
    [InlineData("2022-06-01", "UNCERTAIN")]
    public async Task An_agreement_is_certain_between_its_first_unit_and_its_last_attestation(string asOf, string certainty)
    {
        var data = await app.DataAsync(
            "query($asOf: LocalDate) { agreementByDiaryNumber(diaryNumber: \"RS/482/2018\") { status(asOf: $asOf) { status certainty } } }",
            new { asOf });

        Assert.Equal(("IN_FORCE", certainty), (data.Text("agreementByDiaryNumber.status.status"), data.Text("agreementByDiaryNumber.status.certainty")));
    }

    [Fact]
    public async Task The_day_is_inherited_and_echoed_and_can_be_given_anew_below()
    {
        var data = await app.DataAsync("""
            {
              agreements(asOf: "2021-06-02", where: { party: { eq: "org/kommun-2309" } }) {
                asOf
                nodes {
                  inherited: status { asOf status }
                  own: status(asOf: "2023-01-01") { asOf status }
                  currentTerm { asOf }
                }
              }
            }
            """);

        var node = Assert.Single(data.Items("agreements.nodes"));
        Assert.Equal("2021-06-02", data.Text("agreements.asOf"));
        Assert.Equal(("2021-06-02", "IN_FORCE"), (node.Text("inherited.asOf"), node.Text("inherited.status")));
        Assert.Equal(("2023-01-01", "ENDED"), (node.Text("own.asOf"), node.Text("own.status")));
        Assert.Equal("2021-06-02", node.Text("currentTerm.asOf"));
    }

    [Fact]
    public async Task The_nearest_day_above_holds_from_there_downwards()
    {
        var data = await app.DataAsync("""
            {
              responsibility(task: "task/regional-development", asOf: "2016-06-01") {
                asOf
                task {
                  inherited: assignments { key certainty }
                  own: assignments(asOf: "2013-06-01") { key certainty inside: certainty(asOf: "2015-06-30") }
                }
              }
            }
            """);

        var task = data.At("responsibility.task");
        Assert.Equal("2016-06-01", data.Text("responsibility.asOf"));
        Assert.Equal([("assignment/ra-02", "CERTAIN")], task.Items("inherited").Select(one => (one.Text("key"), one.Text("certainty"))));
        Assert.Equal([("assignment/ra-01", "CERTAIN", "UNCERTAIN")], task.Items("own").Select(one => (one.Text("key"), one.Text("certainty"), one.Text("inside"))));
    }

    [Fact]
    public async Task A_name_is_that_of_the_day()
    {
        var data = await app.DataAsync("""
            {
              documents { nodes { key issuedBy { earlier: name(asOf: "2021-06-02") later: name(asOf: "2022-06-07") } } }
              stakeholders(asOf: "2021-06-02", search: "klimat") { nodes { key name } }
            }
            """);

        var statement = data.Items("documents.nodes").Single(document => document.Text("key") == "doc/000");
        Assert.Equal(("Välfärd och klimat", "Välfärd, klimat och kompetens"), (statement.Text("issuedBy.earlier"), statement.Text("issuedBy.later")));
        Assert.Contains(data.Items("stakeholders.nodes"), one => one.Text("key") == "unit/valfard-och-klimat" && one.Text("name") == "Välfärd och klimat");
    }

    [Fact]
    public async Task All_time_is_not_inherited_and_has_no_certainty()
    {
        var data = await app.DataAsync("""
            {
              taskByKey(key: "task/regional-development") { assignments(asOf: null) { key certainty } }
              responsibility(task: "task/regional-development", asOf: "2013-06-01") {
                task { assignments(asOf: null) { key task { assignments { key certainty } } } }
              }
            }
            """);

        Assert.Equal([("assignment/ra-01", null), ("assignment/ra-02", null)], data.Items("taskByKey.assignments").Select(one => (one.Text("key"), one.Text("certainty"))));
        Assert.All(
            data.Items("responsibility.task.assignments"),
            one => Assert.Equal([("assignment/ra-01", "CERTAIN")], one.Items("task.assignments").Select(inner => (inner.Text("key"), inner.Text("certainty")))));
    }

    [Fact]
    public async Task Without_a_day_all_fields_answer_for_the_same_day()
    {
        var data = await app.DataAsync("""
            { gaps { asOf } overlaps { asOf } roleMap { asOf } agreements { asOf } stakeholders { asOf } responsibility(task: "task/regional-development") { asOf } }
            """);

        var days = data.EnumerateObject().Select(field => field.Value.Text("asOf")).Distinct();
        var sweden = TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));
        var today = DateOnly.FromDateTime(sweden.DateTime);
        // Midnight may pass between the question and this line.
        Assert.InRange(DateOnly.ParseExact(Assert.Single(days)!, "yyyy-MM-dd", CultureInfo.InvariantCulture), today.AddDays(-1), today);
    }

    [Fact]
    public async Task Lists_hold_what_is_established_unless_more_is_asked_for()
    {
        var data = await app.DataAsync("""
            {
              usual: roleMap(asOf: "2023-03-01", where: { task: { eq: "task/municipal-coordination" } }) { totalCount }
              wider: roleMap(asOf: "2023-03-01", where: { task: { eq: "task/municipal-coordination" } }, standing: [ESTABLISHED, PROPOSED]) { nodes { key standing } }
            }
            """);

        Assert.Equal("0", data.Text("usual.totalCount"));
        Assert.Equal(["assignment/ra-19", "assignment/ra-20"], data.Texts("wider.nodes", "key").Order());
    }
}
