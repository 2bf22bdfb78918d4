namespace Samverkan.Host.Tests.Questions;

/// <summary>The wrong answers that a careless register gives about what came of the dialogues: none of them may come.</summary>
[Collection(Asking.Name)]
public sealed class NeedTrapTests(SamverkanApp app)
{
    [Fact]
    public async Task Q17_nobody_is_made_responsible_whom_the_source_does_not_name()
    {
        var data = await app.DataAsync("""{ findings(where: { round: { eq: "round/RUN-34-2018-1" } }) { totalCount nodes { key responsible { key } } } }""");

        Assert.Equal("9", data.Text("findings.totalCount"));
        Assert.Equal(
            [("finding/an-03", "group/lanets-kommuner"), ("finding/an-08", "org/region-jh"), ("finding/an-09", "org/region-jh")],
            data.Items("findings.nodes").Where(finding => finding.Text("responsible") is not null).Select(finding => (finding.Text("key"), finding.Text("responsible.key"))));
    }

    [Fact]
    public async Task Q17_what_must_be_done_is_not_done_and_has_no_day()
    {
        var data = await app.DataAsync("{ findings { nodes { actions { state dueBy { text } } } } }");

        var actions = data.Items("findings.nodes").SelectMany(finding => finding.Items("actions")).ToList();
        Assert.Equal(7, actions.Count);
        Assert.All(actions, action => Assert.Equal(("PROPOSED", null), (action.Text("state"), action.Text("dueBy"))));
    }

    [Fact]
    public async Task Q18_one_finding_was_passed_on_without_a_day_or_an_answer()
    {
        var data = await app.DataAsync("""
            { findings(where: { scope: { eq: OUTSIDE_AGREEMENT } }) { nodes { key forwardings { forwardedTo { key } occurredOn { text } answer what { ... on Finding { key } } } } } }
            """);

        var finding = Assert.Single(data.Items("findings.nodes"));
        var forwarding = Assert.Single(finding.Items("forwardings"));
        Assert.Equal(("finding/an-09", "finding/an-09", "body/regionledningen"), (finding.Text("key"), forwarding.Text("what.key"), forwarding.Text("forwardedTo.key")));
        Assert.Equal((null, null), (forwarding.Text("occurredOn"), forwarding.Text("answer")));
    }

    [Fact]
    public async Task Q18_which_needs_it_covers_is_derived_and_never_stated()
    {
        var data = await app.DataAsync("""{ findingByKey(key: "finding/an-09") { from { key } needs { key } citations(field: "from") { field evidence rule } } }""");

        Assert.Equal(["statement/st-17", "statement/st-18", "statement/st-19"], data.Texts("findingByKey.from", "key"));
        Assert.Equal(["need/w-16"], data.Texts("findingByKey.needs", "key"));
        var ground = Assert.Single(data.Items("findingByKey.citations"), citation => citation.Text("field") == "from");
        Assert.Equal("DERIVED", ground.Text("evidence"));
        Assert.NotEmpty(ground.Text("rule")!);
    }

    [Fact]
    public async Task Q19_what_the_municipalities_name_is_neither_ranked_nor_decided_jointly()
    {
        var data = await app.DataAsync("""
            {
              priorities(where: { round: { eq: "round/RUN-34-2018-1" } }) { totalCount nodes { rank standing jointBy { key } period { firstDay { text } lastDayKind } } }
              decided: priorities(where: { standing: { eq: ESTABLISHED } }) { totalCount }
              before: priorities(year: 2018) { totalCount }
              later: priorities(year: 2024) { totalCount }
            }
            """);

        Assert.Equal(("7", "0", "0", "7"), (data.Text("priorities.totalCount"), data.Text("decided.totalCount"), data.Text("before.totalCount"), data.Text("later.totalCount")));
        Assert.All(data.Items("priorities.nodes"), one => Assert.Equal((null, "PROPOSED", null), (one.Text("rank"), one.Text("standing"), one.Text("jointBy"))));
        Assert.All(data.Items("priorities.nodes"), one => Assert.Equal(("2019", "OPEN"), (one.Text("period.firstDay.text"), one.Text("period.lastDayKind"))));
    }

    [Fact]
    public async Task Q20_every_need_is_in_the_state_that_the_sources_give()
    {
        var data = await app.DataAsync("{ needs(first: 100) { totalCount nodes { key state metFor addressedBy { __typename } } } }");

        var needs = data.Items("needs.nodes");
        Assert.Equal(Enumerable.Range(1, 32).Select(number => $"need/w-{number:00}"), needs.Select(need => need.Text("key")));
        Assert.Equal(22, needs.Count(need => need.Text("state") == "OPEN"));
        Assert.Equal(["need/w-25"], In("ASSIGNED"));
        Assert.Equal(["need/w-13", "need/w-27", "need/w-28", "need/w-29", "need/w-30", "need/w-31"], In("ADDRESSED_BY_PROPOSAL"));
        Assert.Equal(["need/w-16"], In("FORWARDED"));
        Assert.Equal(["need/w-26", "need/w-32"], In("MET"));

        IEnumerable<string?> In(string state) => needs.Where(need => need.Text("state") == state).Select(need => need.Text("key"));
    }

    [Fact]
    public async Task Q20_what_is_met_is_met_for_one_year_only()
    {
        var data = await app.DataAsync("{ needs(where: { state: { eq: MET } }) { nodes { key metFor addressedBy { ... on FollowUp { key yearCovered } ... on FollowUpPlan { key year } } } } }");

        Assert.Equal(
            [("need/w-26", "2020", "follow-up/fu-01"), ("need/w-32", "2021", "follow-up-plan/RUN-2021")],
            data.Items("needs.nodes").Select(need => (need.Text("key"), Assert.Single(need.Items("metFor")).ToString(), Assert.Single(need.Items("addressedBy")).Text("key"))));
    }

    [Fact]
    public async Task Q20_what_only_a_proposal_addresses_is_found_from_the_proposal_and_stays_unmet()
    {
        var data = await app.DataAsync("""
            {
              handshake: agreementByDiaryNumber(diaryNumber: "RS/668/2021") { standing(asOf: "2022-03-03") needs { key state } }
              transition: agreementByDiaryNumber(diaryNumber: "RUN/305/2022") { standing(asOf: "2022-06-07") needs { key state } }
              assignment: decisionByKey(key: "decision/dec-05") { needs { key state } }
            }
            """);

        Assert.Equal("PROPOSED", data.Text("handshake.standing"));
        Assert.Equal(["need/w-13", "need/w-27", "need/w-28", "need/w-29", "need/w-30"], data.Texts("handshake.needs", "key"));
        Assert.Equal(["need/w-31"], data.Texts("transition.needs", "key"));
        Assert.Equal(["need/w-25"], data.Texts("assignment.needs", "key"));
        Assert.All(data.Items("handshake.needs").Concat(data.Items("transition.needs")), need => Assert.Equal("ADDRESSED_BY_PROPOSAL", need.Text("state")));
    }

    [Fact]
    public async Task Q10_an_arena_that_is_wanted_is_wanted_by_the_need_that_asks_for_it()
    {
        var data = await app.DataAsync("""
            {
              arenas(standing: [WANTED], first: 100) { nodes { key wantedBy { key wantedArena { key } } } }
              existing: arenas(first: 100) { nodes { wantedBy { key } } }
              priorities(where: { topic: { eq: "topic/infrastructure" } }) { nodes { key rank } }
            }
            """);

        Assert.Equal(
            [("arena/dialog-halso-och-sjukvard", "need/w-18"), ("arena/dialog-infrastruktur", "need/w-19"), ("arena/forum-kommunalrad", "need/w-20")],
            data.Items("arenas.nodes").Select(arena => (arena.Text("key"), Assert.Single(arena.Items("wantedBy")).Text("key"))).Order());
        Assert.All(data.Items("arenas.nodes"), arena => Assert.Equal(arena.Text("key"), arena.Items("wantedBy")[0].Text("wantedArena.key")));
        Assert.All(data.Items("existing.nodes"), arena => Assert.Empty(arena.Items("wantedBy")));
        Assert.Equal([("priority/pr-04", null)], data.Items("priorities.nodes").Select(one => (one.Text("key"), one.Text("rank"))));
    }

    [Fact]
    public async Task W06_no_product_of_information_is_shown_to_exist()
    {
        var data = await app.DataAsync("""
            {
              informationProducts { nodes { key standing owner { key } topics { key } url } }
              there: informationProducts(where: { standing: { eq: ESTABLISHED } }) { totalCount }
              statistics: informationProducts(where: { topic: { eq: "topic/statistics" } }) { nodes { key } }
              ofTheRegion: informationProducts(where: { owner: { eq: "org/region-jh" } }) { totalCount }
              byMunicipality: informationProducts(where: { keyedBy: { contains: "KOMMUNKOD" } }) { totalCount }
            }
            """);

        Assert.Equal([("product/an-04", "WANTED", null), ("product/hp-2", "PROPOSED", null)], data.Items("informationProducts.nodes").Select(one => (one.Text("key"), one.Text("standing"), one.Text("owner"))));
        Assert.Equal(["product/an-04"], data.Texts("statistics.nodes", "key"));
        Assert.Equal(("0", "0", "0"), (data.Text("there.totalCount"), data.Text("ofTheRegion.totalCount"), data.Text("byMunicipality.totalCount")));
    }

    [Theory]
    [InlineData("needs(where: { key: { eq: \"need/w-99\" } }) { totalCount }", "need/w-99")]
    [InlineData("needs(where: { wantedArena: { eq: \"arena/forum-kommunalraad\" } }) { totalCount }", "arena/forum-kommunalraad")]
    [InlineData("needs(where: { addressedBy: { eq: \"agreement/RS-668-2012\" } }) { totalCount }", "agreement/RS-668-2012")]
    [InlineData("findings(where: { round: { eq: \"round/RUN-34-2018-9\" } }) { totalCount }", "round/RUN-34-2018-9")]
    [InlineData("findings(where: { responsible: { in: [\"org/region-jx\"] } }) { totalCount }", "org/region-jx")]
    [InlineData("priorities(where: { topic: { eq: \"topic/infrastruktur\" } }) { totalCount }", "topic/infrastruktur")]
    [InlineData("priorities(where: { round: { eq: \"topic/infrastructure\" } }) { totalCount }", "topic/infrastructure")]
    [InlineData("informationProducts(where: { topic: { eq: \"topic/statistik\" } }) { totalCount }", "topic/statistik")]
    public async Task An_unknown_key_is_no_empty_answer(string field, string key)
    {
        using var answer = await app.QueryAsync($"{{ it: {field} }}");

        var error = Assert.Single(answer.RootElement.Items("errors"));
        Assert.Equal(("UNKNOWN_KEY", key), (error.Text("extensions.code"), error.Text("extensions.key")));
        Assert.NotEmpty(error.Items("extensions.nearest"));
    }

    [Theory]
    [InlineData("needs(where: { theme: { eq: WEATHER } }) { totalCount }")]
    [InlineData("needs(where: { state: { eq: \"OPEN\" } }) { totalCount }")]
    [InlineData("findings(where: { scope: { in: [SOMEWHERE] } }) { totalCount }")]
    [InlineData("priorities(where: { standing: { eq: JOINT } }) { totalCount }")]
    public async Task An_unknown_value_is_refused_before_anything_is_asked(string field)
    {
        using var answer = await app.QueryAsync($"{{ {field} }}");

        Assert.False(answer.RootElement.TryGetProperty("data", out _));
        Assert.NotEmpty(answer.RootElement.Items("errors"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(99999)]
    [InlineData(-1)]
    public async Task A_year_that_is_none_is_refused(int year)
    {
        using var answer = await app.QueryAsync("query($year: Int) { priorities(year: $year) { totalCount } }", new { year });

        Assert.Equal("YEAR_OUT_OF_RANGE", Assert.Single(answer.RootElement.Items("errors")).Text("extensions.code"));
    }

    [Fact]
    public async Task What_is_not_there_is_null()
    {
        var data = await app.DataAsync("""{ findingByKey(key: "finding/an-99") { key } needByKey(key: "") { key } }""");

        Assert.All(data.EnumerateObject(), field => Assert.Equal(System.Text.Json.JsonValueKind.Null, field.Value.ValueKind));
    }
}
