namespace Samverkan.Host.Tests.Questions;

/// <summary>The wrong answers about arenas that a careless register gives: none of them may come.</summary>
[Collection(Asking.Name)]
public sealed class ArenaTrapTests(SamverkanApp app)
{
    private static readonly string[] Existing =
    [
        "arena/dialog-overenskommelsen", "arena/gemensamma-namnden", "arena/kurs-och-konferens", "arena/natverk-folkhalsa", "arena/natverk-kultur",
        "arena/natverk-skola", "arena/natverk-social-vard", "arena/primarkommunala-samverkansradet", "arena/regionens-samverkansrad",
    ];

    [Theory]
    [InlineData("2016-01-01")]
    [InlineData("2021-06-02")]
    [InlineData("2026-06-01")]
    public async Task Q10_no_arena_that_exists_is_guessed_from_its_name(string asOf)
    {
        var data = await app.DataAsync(
            """
            query($asOf: LocalDate) {
              arenas(asOf: $asOf, where: { topic: { eq: "topic/infrastructure" } }, standing: [ESTABLISHED, PROPOSED, WANTED]) { totalCount nodes { key standing } }
              existing: arenas(asOf: $asOf, where: { topic: { eq: "topic/infrastructure" } }) { totalCount }
            }
            """,
            new { asOf });

        Assert.Equal(["arena/dialog-infrastruktur", "arena/forum-kommunalrad"], data.Texts("arenas.nodes", "key"));
        Assert.All(data.Texts("arenas.nodes", "standing"), standing => Assert.Equal("WANTED", standing));
        Assert.Equal("0", data.Text("existing.totalCount"));
    }

    [Fact]
    public async Task Q11_what_is_proposed_or_wanted_is_not_drawn_unasked()
    {
        var data = await app.DataAsync("""
            {
              arenaMap(asOf: "2022-03-03") { nodes { certainty arena { key standing } } }
              all: arenaMap(asOf: "2022-03-03", standing: [ESTABLISHED, PROPOSED, WANTED]) { nodes { arena { key } } edges { kind from { key } target { key } } }
              before: arenaMap(asOf: "2020-12-31", standing: [PROPOSED]) { nodes { arena { key } } edges { kind } }
            }
            """);

        Assert.Equal(Existing, data.Texts("arenaMap.nodes", "arena.key").Order(StringComparer.Ordinal));
        Assert.All(data.Texts("arenaMap.nodes", "certainty"), certainty => Assert.Equal("UNCERTAIN", certainty));
        Assert.Equal(16, data.Items("all.nodes").Count);
        Assert.Equal(["PREPARES_FOR", "RAISES_TO", "SAME_MEMBERS"], data.Texts("all.edges", "kind").Order(StringComparer.Ordinal));
        Assert.Empty(data.Items("before.nodes"));
        Assert.Empty(data.Items("before.edges"));
    }

    [Fact]
    public async Task Q11_an_edge_that_leads_out_of_the_map_is_left_out()
    {
        var data = await app.DataAsync("""
            { arenaMap(asOf: "2022-03-03", level: [LEADERSHIP], standing: [PROPOSED]) { nodes { arena { key relations { kind } } } edges { kind } } }
            """);

        var node = Assert.Single(data.Items("arenaMap.nodes"));
        Assert.Equal(["PREPARES_FOR"], node.Texts("arena.relations", "kind"));
        Assert.Empty(data.Items("arenaMap.edges"));
    }

    [Theory]
    [InlineData("2013-06-01")]
    [InlineData("2021-06-02")]
    [InlineData("2026-06-01")]
    public async Task Q12_no_mandate_is_invented_and_unknown_is_not_nought(string asOf)
    {
        var data = await app.DataAsync(
            """
            query($asOf: LocalDate) {
              arenas(asOf: $asOf, where: { mandateClarity: { in: [UNKNOWN, UNCLEAR] } }, first: 4) { totalCount nodes { key } pageInfo { hasNextPage } }
              documented: arenas(asOf: $asOf, where: { mandateClarity: { eq: DOCUMENTED } }, standing: null) { totalCount }
              unclear: arenas(asOf: $asOf, where: { mandateClarity: { eq: UNCLEAR } }, standing: null) { nodes { key } }
              all: arenas(asOf: $asOf, first: 100) { nodes { key participationMode completeness { missing } } }
              digitalParticipation(asOf: $asOf) { levels { level arenas unknown share } events { arenas unknown share } exceptions { key } unknown { key } }
            }
            """,
            new { asOf });

        Assert.Equal(("9", "True", "0"), (data.Text("arenas.totalCount"), data.Text("arenas.pageInfo.hasNextPage"), data.Text("documented.totalCount")));
        Assert.Equal(["arena/regionens-samverkansrad"], data.Texts("unclear.nodes", "key"));
        Assert.Equal(Existing, data.Texts("all.nodes", "key").Order(StringComparer.Ordinal));
        Assert.All(data.Items("all.nodes"), arena => Assert.Equal("UNKNOWN", arena.Text("participationMode")));
        Assert.All(data.Items("all.nodes"), arena => Assert.Superset(new HashSet<string?> { "MANDATE", "MODE" }, arena.Items("completeness.missing").Select(detail => detail.GetString()).ToHashSet()));
        Assert.Equal([("POLITICAL", "7", "7", null), ("UNKNOWN", "1", "1", null)], data.Items("digitalParticipation.levels").Select(level => (level.Text("level"), level.Text("arenas"), level.Text("unknown"), level.Text("share"))));
        Assert.Equal(("1", "1", null), (data.Text("digitalParticipation.events.arenas"), data.Text("digitalParticipation.events.unknown"), data.Text("digitalParticipation.events.share")));
        Assert.Empty(data.Items("digitalParticipation.exceptions"));
        Assert.Equal(9, data.Items("digitalParticipation.unknown").Count);
    }

    [Fact]
    public async Task The_council_decided_twice_without_a_documented_mandate()
    {
        var data = await app.DataAsync("""
            {
              arenas(asOf: "2021-06-02", first: 100) { nodes { key warnings { code decision { key } } } }
              earlier: arenaByKey(key: "arena/regionens-samverkansrad") { warnings(asOf: "2016-12-31") { decision { key } } }
              decisions(first: 50) { nodes { key warnings(asOf: "2021-06-02") { code arena { key } } } }
            }
            """);

        Assert.Equal(
            [("arena/regionens-samverkansrad", "DECIDED_WITHOUT_DOCUMENTED_MANDATE", "decision/dec-04"), ("arena/regionens-samverkansrad", "DECIDED_WITHOUT_DOCUMENTED_MANDATE", "decision/dec-06")],
            data.Items("arenas.nodes").SelectMany(arena => arena.Items("warnings"), (arena, warning) => (arena.Text("key"), warning.Text("code"), warning.Text("decision.key"))));
        Assert.Equal(["decision/dec-04"], data.Texts("earlier.warnings", "decision.key"));
        Assert.Equal(
            [("decision/dec-04", "arena/regionens-samverkansrad"), ("decision/dec-06", "arena/regionens-samverkansrad")],
            data.Items("decisions.nodes").SelectMany(decision => decision.Items("warnings"), (decision, warning) => (decision.Text("key"), warning.Text("arena.key"))));
    }

    [Fact]
    public async Task A_municipality_takes_part_where_the_group_of_them_has_a_seat()
    {
        var data = await app.DataAsync("""
            {
              organizationByKey(key: "org/kommun-2309") {
                seats(asOf: "2021-06-02", standing: null) { key }
                existing: arenas(asOf: "2021-06-02") { key }
                all: arenas(asOf: "2021-06-02", standing: null) { key }
              }
              arenas(asOf: "2021-06-02", where: { participant: { eq: "org/kommun-2309" } }, standing: null) { nodes { key } }
              federation: arenas(asOf: "2021-06-02", where: { participant: { eq: "org/regionforbundet-jamtlands-lan" } }, standing: null) { totalCount }
              postByKey(key: "post/landshovding") { seats(asOf: "2022-03-03", standing: [PROPOSED]) { arena { key } stakeholder { key } } }
            }
            """);

        Assert.Empty(data.Items("organizationByKey.seats"));
        Assert.Equal(["arena/dialog-overenskommelsen"], data.Texts("organizationByKey.existing", "key"));
        Assert.Equal(
            ["arena/dialog-halso-och-sjukvard", "arena/dialog-infrastruktur", "arena/dialog-overenskommelsen", "arena/forum-kommunalrad"],
            data.Texts("organizationByKey.all", "key"));
        Assert.Equal(data.Texts("organizationByKey.all", "key"), data.Texts("arenas.nodes", "key").Order(StringComparer.Ordinal));
        Assert.Equal("0", data.Text("federation.totalCount"));
        var seat = Assert.Single(data.Items("postByKey.seats"));
        Assert.Equal(("arena/mote-hogsta-niva", "org/lansstyrelsen-jamtland"), (seat.Text("arena.key"), seat.Text("stakeholder.key")));
    }

    [Fact]
    public async Task Every_form_of_the_name_finds_the_council()
    {
        foreach (var name in new[] { "regionens samverkansråd", "REGIONALA SAMVERKANSRÅDET", "Samverkansrådet" })
        {
            var data = await app.DataAsync(
                "query($name: String) { arenas(where: { names: { some: { text: { contains: $name } } } }) { nodes { key } } }", new { name });
            Assert.Contains("arena/regionens-samverkansrad", data.Texts("arenas.nodes", "key"));
        }
    }

    [Theory]
    [InlineData("topic: { eq: \"topic/infrastruktur\" }", "topic/infrastruktur", "topic/infrastructure")]
    [InlineData("participant: { eq: \"org/kommun-2308\" }", "org/kommun-2308", "org/kommun-2303")]
    [InlineData("convener: { in: [\"org/region-jh\", \"org/region-hj\"] }", "org/region-hj", "org/region-jh")]
    [InlineData("participant: { eq: \"nobody\" }", "nobody", "body/rs")]
    public async Task A_key_that_nobody_has_is_no_empty_answer(string filter, string key, string nearest)
    {
        using var answer = await app.QueryAsync($"{{ arenas(where: {{ {filter} }}) {{ totalCount }} }}", null);

        var error = Assert.Single(answer.RootElement.Items("errors"));
        Assert.Equal(("UNKNOWN_KEY", key), (error.Text("extensions.code"), error.Text("extensions.key")));
        var offered = error.Items("extensions.nearest").Select(one => one.GetString()).ToList();
        Assert.Contains(nearest, offered);
        Assert.Equal(offered.Distinct(), offered);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(99999)]
    public async Task A_year_that_is_none_is_refused(int year)
    {
        using var answer = await app.QueryAsync("query($year: Int!) { arenaByKey(key: \"arena/regionens-samverkansrad\") { key annualFocus(year: $year) { items } } }", new { year });

        Assert.Equal("YEAR_OUT_OF_RANGE", Assert.Single(answer.RootElement.Items("errors")).Text("extensions.code"));
    }
}
