using System.Text.Json;

namespace Samverkan.Modules.Tests.RoleMap;

/// <summary>The questions of the domain model, section 11, that the role map answers, on the product's own data.</summary>
public sealed class RoleMapQuestionsTests(RoleMapQuestionsTests.Seeds seeds) : IClassFixture<RoleMapQuestionsTests.Seeds>
{
    private const string Eight = "agreement-dialogues area-courses area-eu area-labour-education area-planning-climate area-social municipal-coordination yearly-account";

    [Theory]
    [InlineData("2013-06-01", "CERTAIN", "Regionförbundet Jämtlands län")]
    [InlineData("2015-01-01", "UNCERTAIN", "Regionförbundet Jämtlands län, Region Jämtland Härjedalen")] // no sharp switch with the agreement
    [InlineData("2015-06-30", "UNCERTAIN", "Regionförbundet Jämtlands län, Region Jämtland Härjedalen")]
    [InlineData("2016-06-01", "CERTAIN", "Region Jämtland Härjedalen")]
    public async Task Q01_who_is_responsible_for_regional_development(string day, string certainty, string holders)
    {
        var answer = (await seeds.QueryAsync($$"""
            { responsibility(task: "task/regional-development", asOf: "{{day}}") { asOf certainty holders { holder { name } certainty } overlap { kind } decidedBy { key } candidates { key } } }
            """)).GetProperty("responsibility");

        Assert.Equal((day, certainty, holders), (answer.Text("asOf"), answer.Text("certainty"), answer.Join("holders", each => each.GetProperty("holder").Text("name"))));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("overlap").ValueKind);
        Assert.Equal("", answer.Join("decidedBy", each => each.Text("key")));
    }

    [Theory]
    [InlineData("2022-12-31", "")]
    [InlineData("2023-01-01", Eight)]
    [InlineData("2023-10-01", Eight)]
    public async Task Q04_what_the_termination_left_without_a_holder(string day, string tasks)
    {
        var gaps = await GapsAsync(day);

        Assert.Equal(tasks, string.Join(' ', gaps.Select(gap => gap.GetProperty("task").Text("key")["task/".Length..])));
        Assert.All(gaps, gap => Assert.Equal(("2023-01-01", "CERTAIN", "RUN/34/2018"), (
            gap.GetProperty("since").Text("text"), gap.Text("certainty"), gap.GetProperty("cause").GetProperty("diaryNumber").Text("raw"))));
    }

    [Theory]
    [InlineData("2023-01-01", "ONLY_PROPOSED", "CERTAIN", "Region Jämtland Härjedalen PROPOSED 2023-01-01/<=2023-09")]
    [InlineData("2023-09-15", "ONLY_PROPOSED", "UNCERTAIN", "Region Jämtland Härjedalen PROPOSED 2023-01-01/<=2023-09")]
    [InlineData("2023-10-01", "ONLY_INTENDED", "CERTAIN", "Kommunförbundet Jämtland Härjedalen INTENDED <=2023-10-01/..")]
    public async Task Q04_coordination_is_only_proposed_and_then_only_intended(string day, string kind, string certainty, string candidates)
    {
        var gaps = await GapsAsync(day);
        var coordination = gaps.Single(gap => gap.GetProperty("task").Text("key") == "task/municipal-coordination");

        Assert.Equal((kind, certainty), (coordination.Text("kind"), coordination.Text("certainty")));
        Assert.Equal(candidates, coordination.Join("candidates", each => $"{each.GetProperty("holder").Text("name")} {each.Text("standing")} {each.GetProperty("period").Text("text")}"));
        Assert.Equal("RA-18", coordination.Join("previous", each => each.Text("key")["assignment/".Length..].ToUpperInvariant()));
        Assert.All(gaps.Where(gap => gap.Text("kind") != kind), gap => Assert.Equal(("BASIS_LAPSED", ""), (gap.Text("kind"), gap.Join("candidates", each => each.Text("key")))));
    }

    [Fact]
    public async Task Q22_where_it_is_unclear_between_the_county_administrative_board_and_the_region()
    {
        var answer = await seeds.QueryAsync("""
            { unclarities(about: ["org/lansstyrelsen-jamtland", "org/region-jh"]) { key task { key } topic { key } reportedIn { __typename } }
              overlaps(asOf: "2022-03-03", where: { holders: { all: ["org/lansstyrelsen-jamtland", "org/region-jh"] }, standing: [ESTABLISHED, PROPOSED] }) {
                totalCount nodes { kind standing task { key } holders { name } } } }
            """);

        var unclarity = Assert.Single(answer.GetProperty("unclarities").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, unclarity.GetProperty("task").ValueKind);
        Assert.Equal(JsonValueKind.Null, unclarity.GetProperty("topic").ValueKind);
        Assert.Equal(
            "priority-1 PROPOSED, priority-2 PROPOSED, priority-3 PROPOSED, priority-4 PROPOSED, priority-5 PROPOSED, priority-6 PROPOSED, promote-county ESTABLISHED, state-assignments ESTABLISHED",
            answer.GetProperty("overlaps").Join("nodes", each => $"{each.GetProperty("task").Text("key")["task/".Length..]} {each.Text("standing")}"));
        Assert.All(answer.GetProperty("overlaps").GetProperty("nodes").EnumerateArray(), overlap => Assert.Equal("SHARED_WITHOUT_SHARE", overlap.Text("kind")));
    }

    [Fact]
    public async Task Q23_who_held_cooperation_when()
    {
        var answer = await seeds.QueryAsync("""
            { taskByKey(key: "task/municipal-cooperation") { assignments(asOf: null, standing: [ESTABLISHED, PROPOSED, INTENDED]) { ...A }
              children { key assignments(asOf: null, standing: [ESTABLISHED, PROPOSED, INTENDED]) { ...A } } } }
            fragment A on RoleAssignment { key period { text } certainty standing }
            """);

        var task = answer.GetProperty("taskByKey");
        Assert.Equal("/2011, 2011/2015, 2015-01-01/2018-12-31, 2019-01-01/2022-12-31", task.Join("assignments", each => each.GetProperty("period").Text("text")));
        Assert.All(task.GetProperty("assignments").EnumerateArray(), each => Assert.Equal(JsonValueKind.Null, each.GetProperty("certainty").ValueKind));
        Assert.Equal(6, task.GetProperty("children").GetArrayLength());
        Assert.Equal(
            "ra-18 ESTABLISHED, ra-19 PROPOSED, ra-20 PROPOSED, ra-21 INTENDED",
            task.GetProperty("children").EnumerateArray().Single(child => child.Text("key") == "task/municipal-coordination")
                .Join("assignments", each => $"{each.Text("key")["assignment/".Length..]} {each.Text("standing")}"));
    }

    [Fact]
    public async Task Q24_what_changed_with_the_year_2023()
    {
        var answer = (await seeds.QueryAsync("""
            { difference(from: "2022-12-31", until: "2023-01-01") { ceased { key } began { key standing } changed { __typename } newGaps { task { key } } closedGaps { kind } } }
            """)).GetProperty("difference");

        Assert.Equal(
            "06, 07, 08-a, 08-p, 09-a, 09-p, 10-a, 10-p, 11-a, 11-p, 12-a, 12-p, 13, 15, 16, 18, 37, 38",
            answer.Join("ceased", each => each.Text("key")["assignment/ra-".Length..]));
        Assert.Equal("19 PROPOSED, 20 PROPOSED", answer.Join("began", each => $"{each.Text("key")["assignment/ra-".Length..]} {each.Text("standing")}"));
        Assert.Equal(0, answer.GetProperty("changed").GetArrayLength());
        Assert.Equal(Eight.Replace(" ", ", ", StringComparison.Ordinal), answer.Join("newGaps", each => each.GetProperty("task").Text("key")["task/".Length..]));
        Assert.Equal(0, answer.GetProperty("closedGaps").GetArrayLength());
    }

    [Fact]
    public async Task An_agreement_shows_the_gaps_that_it_left_and_its_areas_their_tasks()
    {
        var agreement = (await seeds.QueryAsync("""
            { agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { gaps(asOf: "2023-01-01") { task { key } } none: gaps(asOf: "2022-12-31") { kind } areas { task { key } } } }
            """)).GetProperty("agreementByDiaryNumber");

        Assert.Equal(Eight.Replace(" ", ", ", StringComparison.Ordinal), agreement.Join("gaps", each => each.GetProperty("task").Text("key")["task/".Length..]));
        Assert.Equal(0, agreement.GetProperty("none").GetArrayLength());
        Assert.Equal(
            "task/area-eu, task/area-social, task/area-planning-climate, task/area-labour-education, task/area-courses",
            agreement.Join("areas", each => each.GetProperty("task").Text("key")));
    }

    [Fact]
    public async Task A_decision_about_the_basis_of_the_holders_is_among_those_that_decided()
    {
        var answer = (await seeds.QueryAsync("""
            { responsibility(task: "task/agreement-2019", asOf: "2021-06-02") { holders { holder { key } basis { ... on Agreement { key } } } decidedBy { key } } }
            """)).GetProperty("responsibility");

        Assert.Equal("body/run", answer.Join("holders", each => each.GetProperty("holder").Text("key")));
        Assert.Contains("decision/dec-01", answer.Join("decidedBy", each => each.Text("key")));
    }

    [Fact]
    public async Task An_unknown_key_in_a_question_is_told_with_the_nearest()
    {
        var error = (await seeds.Graph.AnswerAsync("""{ gaps(where: { task: { eq: "task/area-eo" } }) { totalCount } }""")).GetProperty("errors")[0].GetProperty("extensions");

        Assert.Equal(("UNKNOWN_KEY", "task/area-eo", "task/area-eu"), (error.Text("code"), error.Text("key"), error.GetProperty("nearest")[0].GetString()));
    }

    [Fact]
    public async Task Everything_that_has_an_id_can_be_fetched_again_by_it()
    {
        var ids = await seeds.QueryAsync("""
            { taskByKey(key: "task/municipal-coordination") { id handovers { id from { name } planned { text } state arrangement { diaryNumber { raw } } } assignments(asOf: null) { id } }
              unclarities { id } }
            """);
        var task = ids.GetProperty("taskByKey");
        string[] all = [task.Text("id"), task.GetProperty("handovers")[0].Text("id"), task.GetProperty("assignments")[0].Text("id"), ids.GetProperty("unclarities")[0].Text("id")];

        var nodes = await seeds.QueryAsync($$"""{ nodes(ids: [{{string.Join(", ", all.Select(id => $"\"{id}\""))}}]) { __typename id } }""");

        Assert.Equal("Task, Handover, RoleAssignment, ReportedUnclarity", nodes.Join("nodes", each => each.Text("__typename")));
        Assert.Equal(string.Join(", ", all), nodes.Join("nodes", each => each.Text("id")));
    }

    [Fact]
    public async Task A_day_of_its_own_counts_below_all_time()
    {
        var answer = (await seeds.QueryAsync("""{ taskByKey(key: "task/municipal-cooperation") { assignments(asOf: null) { key certainty(asOf: "2013-01-01") } } }""")).GetProperty("taskByKey");

        Assert.Contains("assignment/ra-04 CERTAIN", answer.Join("assignments", each => $"{each.Text("key")} {each.Text("certainty")}"));
    }

    [Fact]
    public async Task A_plan_grounds_nothing_and_the_decision_on_the_obligation_does()
    {
        var answer = (await seeds.QueryAsync("""{ responsibility(task: "task/yearly-account", asOf: "2021-06-02", role: PERFORMS) { decidedBy { key } } }""")).GetProperty("responsibility");

        Assert.Equal("decision/dec-01, decision/dec-03, decision/dec-04", answer.Join("decidedBy", each => each.Text("key")));
    }

    [Fact]
    public async Task Long_before_anything_was_known_no_gap_is_certain()
    {
        var gaps = (await seeds.QueryAsync("""{ gaps(asOf: "1700-01-01") { nodes { certainty task { key } } } }""")).GetProperty("gaps");

        Assert.All(gaps.GetProperty("nodes").EnumerateArray(), gap => Assert.Equal("UNCERTAIN", gap.Text("certainty")));
        Assert.DoesNotContain("task/annual-plan", gaps.Join("nodes", gap => gap.GetProperty("task").Text("key")));
    }

    [Theory]
    [InlineData("""{ responsibility(task: "org/region-jh") { role } }""", "No task has the key org/region-jh.")]
    [InlineData("""{ roleMap(where: { or: [{ task: { eq: "org/region-jh" } }] }) { totalCount } }""", "No task has the key org/region-jh.")]
    [InlineData("""{ unclarities(about: ["task/area-eu"]) { key } }""", "No stakeholder has the key task/area-eu.")]
    public async Task A_key_of_another_type_is_unknown(string query, string message)
    {
        var error = (await seeds.Graph.AnswerAsync(query)).GetProperty("errors")[0];

        Assert.StartsWith(message, error.Text("message"), StringComparison.Ordinal);
        Assert.Equal("UNKNOWN_KEY", error.GetProperty("extensions").Text("code"));
        Assert.StartsWith(message.Contains("task has", StringComparison.Ordinal) ? "task/" : "org/", error.GetProperty("extensions").GetProperty("nearest")[0].GetString(), StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> GapsAsync(string day)
    {
        var gaps = (await seeds.QueryAsync($$"""
            { gaps(asOf: "{{day}}", where: { cause: { eq: "agreement/RUN-34-2018" } }) { asOf totalCount nodes { kind since { text } certainty task { key name }
                previous { key } candidates { key holder { name } standing period { text } } cause { ... on Agreement { diaryNumber { raw } } } } } }
            """)).GetProperty("gaps");
        Assert.Equal(day, gaps.Text("asOf"));
        var nodes = gaps.GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(nodes.Count, gaps.GetProperty("totalCount").GetInt32());
        return nodes;
    }

    /// <summary>The product's own data, loaded once for all questions.</summary>
    public sealed class Seeds : IAsyncLifetime
    {
        private RoleMapGraph? graph;

        internal RoleMapGraph Graph => graph!;

        internal Task<JsonElement> QueryAsync(string query) => Graph.QueryAsync(query);

        public async Task InitializeAsync() => graph = await RoleMapGraph.SeededAsync();

        public async Task DisposeAsync() => await Graph.DisposeAsync();
    }
}

internal static class JsonAnswers
{
    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    /// <summary>One text for each thing in a list, with commas between them.</summary>
    public static string Join(this JsonElement element, string list, Func<JsonElement, string> text)
        => string.Join(", ", element.GetProperty(list).EnumerateArray().Select(text));
}
