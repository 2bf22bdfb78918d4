namespace Samverkan.Host.Tests.Questions;

/// <summary>The wrong answers that a careless register gives, one by one: none of them may come.</summary>
[Collection(Asking.Name)]
public sealed class TrapTests(SamverkanApp app)
{
    [Fact]
    public async Task Q01_the_responsibility_does_not_move_on_the_day_of_the_agreement()
    {
        var data = await app.DataAsync("""
            {
              responsibility(task: "task/regional-development", asOf: "2015-01-01") { certainty holders { holder { key } } decidedBy { key } }
              agreementByDiaryNumber(diaryNumber: "LS/1345/2014") { status(asOf: "2015-01-01") { status certainty } }
            }
            """);

        Assert.Equal("UNCERTAIN", data.Text("responsibility.certainty"));
        Assert.Equal(["org/regionforbundet-jamtlands-lan", "org/region-jh"], data.Texts("responsibility.holders", "holder.key"));
        Assert.Empty(data.Items("responsibility.decidedBy"));
        Assert.Equal(("IN_FORCE", "CERTAIN"), (data.Text("agreementByDiaryNumber.status.status"), data.Text("agreementByDiaryNumber.status.certainty")));
    }

    [Fact]
    public async Task Q02_June_2018_is_not_made_a_full_date()
    {
        var data = await app.DataAsync("""
            { agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { events(kinds: [ADOPTED]) { occurredOn { text year month day precision } decision { decidedOn { text day } } } } }
            """);

        var adopted = Assert.Single(data.Items("agreementByDiaryNumber.events"));
        Assert.Equal(("2018-06", "2018", "6", null, "MONTH"), (adopted.Text("occurredOn.text"), adopted.Text("occurredOn.year"), adopted.Text("occurredOn.month"), adopted.Text("occurredOn.day"), adopted.Text("occurredOn.precision")));
        Assert.Equal(("2018-06", null), (adopted.Text("decision.decidedOn.text"), adopted.Text("decision.decidedOn.day")));
    }

    [Fact]
    public async Task Q03_it_did_not_end_with_its_first_term()
    {
        var data = await app.DataAsync("""
            { agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { last: status(asOf: "2021-12-31") { status } after: status(asOf: "2022-01-01") { status endReason } } }
            """);

        Assert.Equal("IN_FORCE", data.Text("agreementByDiaryNumber.last.status"));
        Assert.Equal(("IN_FORCE", null), (data.Text("agreementByDiaryNumber.after.status"), data.Text("agreementByDiaryNumber.after.endReason")));
    }

    [Theory]
    [InlineData("2023-01-01")]
    [InlineData("2023-10-01")]
    public async Task Q04_regional_development_is_no_gap(string asOf)
    {
        var data = await app.DataAsync(
            "query($asOf: LocalDate) { gaps(asOf: $asOf, first: 100) { nodes { task { key } } } responsibility(task: \"task/regional-development\", asOf: $asOf) { certainty gap { kind } } }",
            new { asOf });

        Assert.DoesNotContain("task/regional-development", data.Texts("gaps.nodes", "task.key"));
        Assert.Equal("CERTAIN", data.Text("responsibility.certainty"));
        Assert.Null(data.Text("responsibility.gap"));
    }

    [Theory]
    [InlineData("2023-01-01", "ONLY_PROPOSED", "org/region-jh")]
    [InlineData("2023-10-01", "ONLY_INTENDED", "org/kommunforbundet-jh")]
    public async Task Q04_the_federation_did_not_take_over(string asOf, string kind, string candidate)
    {
        var data = await app.DataAsync(
            """
            query($asOf: LocalDate) {
              roleMap(asOf: $asOf, where: { holder: { eq: "org/kommunforbundet-jh" } }) { totalCount }
              gaps(asOf: $asOf, where: { task: { eq: "task/municipal-coordination" } }) { nodes { kind candidates { holder { key } standing } } }
            }
            """,
            new { asOf });

        Assert.Equal("0", data.Text("roleMap.totalCount"));
        var gap = Assert.Single(data.Items("gaps.nodes"));
        Assert.Equal(kind, gap.Text("kind"));
        Assert.Equal([candidate], gap.Texts("candidates", "holder.key"));
        Assert.DoesNotContain("ESTABLISHED", gap.Texts("candidates", "standing"));
    }

    [Theory]
    [InlineData("2022-06-06", null, null)]
    [InlineData("2022-06-07", "PROPOSED", "CERTAIN")]
    [InlineData("2022-06-08", "PROPOSED", "UNCERTAIN")]
    [InlineData("2023-01-01", "PROPOSED", "UNCERTAIN")]
    [InlineData("2023-08-31", "PROPOSED", "UNCERTAIN")]
    [InlineData("2023-09-15", "PROPOSED", "UNCERTAIN")]
    [InlineData("2023-10-01", "PROPOSED", "UNCERTAIN")]
    public async Task Q05_a_draft_is_in_force_on_no_day(string asOf, string? status, string? certainty)
    {
        var data = await app.DataAsync(
            "query($asOf: LocalDate) { agreementByDiaryNumber(diaryNumber: \"RUN/305/2022\") { standing(asOf: $asOf) status(asOf: $asOf) { status standing certainty } } }",
            new { asOf });

        var answer = data.At("agreementByDiaryNumber.status");
        Assert.Equal(status, answer.Text("status"));
        Assert.Equal(status, answer.Text("standing"));
        Assert.Equal(status, data.Text("agreementByDiaryNumber.standing"));
        if (certainty is not null) Assert.Equal(certainty, answer.Text("certainty"));
    }

    [Fact]
    public async Task Q05_until_September_stays_a_month_at_the_latest()
    {
        var data = await app.DataAsync("""
            { agreementByDiaryNumber(diaryNumber: "RUN/305/2022") { currentTerm { period { lastDay { text month day qualifier } } } openQuestions } }
            """);

        var last = data.At("agreementByDiaryNumber.currentTerm.period.lastDay");
        Assert.Equal(("9", null, "NO_LATER_THAN"), (last.Text("month"), last.Text("day"), last.Text("qualifier")));
        Assert.NotEmpty(data.Items("agreementByDiaryNumber.openQuestions"));
    }

    [Fact]
    public async Task Q06_a_municipality_that_no_document_names_finds_its_agreements()
    {
        foreach (var code in new[] { "2303", "2305", "2309", "2313", "2321", "2326", "2361", "2380" })
        {
            var data = await app.DataAsync(
                "query($party: String!) { agreements(asOf: \"2021-06-02\", where: { party: { eq: $party } }) { nodes { diaryNumber { raw } } } }",
                new { party = $"org/kommun-{code}" });

            Assert.Equal(["RUN/34/2018"], data.Texts("agreements.nodes", "diaryNumber.raw"));
        }
    }

    [Fact]
    public async Task Q06_an_agreement_of_the_federation_does_not_bind_the_municipality()
    {
        var data = await app.DataAsync("""
            { agreements(asOf: "2023-03-01", where: { party: { eq: "org/kommun-2309" } }, standing: [ESTABLISHED, PROPOSED]) { totalCount } }
            """);

        Assert.Equal("0", data.Text("agreements.totalCount"));
    }

    [Theory]
    [InlineData("2022-03-03", "CERTAIN")]
    [InlineData("2022-03-04", "UNCERTAIN")]
    [InlineData("2026-01-01", "UNCERTAIN")]
    public async Task Q07_an_agreement_without_a_known_end_is_certain_only_while_a_source_shows_it(string asOf, string certainty)
    {
        var data = await app.DataAsync(
            "query($asOf: LocalDate) { agreementByDiaryNumber(diaryNumber: \"RS/482/2018\") { status(asOf: $asOf) { status certainty } } }",
            new { asOf });

        Assert.Equal(("IN_FORCE", certainty), (data.Text("agreementByDiaryNumber.status.status"), data.Text("agreementByDiaryNumber.status.certainty")));
    }

    [Fact]
    public async Task Q08_objectives_that_the_source_does_not_give_are_null_and_week_6_is_derived()
    {
        var data = await app.DataAsync("""
            {
              agreementByDiaryNumber(diaryNumber: "RS/668/2021") { priorityAreas { objectives addedThrough { ... on Decision { decidedOn { text } citations { field evidence rule } } } } }
            }
            """);

        var areas = data.Items("agreementByDiaryNumber.priorityAreas");
        Assert.Equal(6, areas.Count);
        Assert.All(areas, area => Assert.Null(area.Text("objectives")));
        var reconciliation = Assert.Single(areas, area => area.Text("addedThrough") is not null).At("addedThrough");
        Assert.Equal("2022-02", reconciliation.Text("decidedOn.text"));
        Assert.Contains(reconciliation.Items("citations"), citation => citation.Text("field") == "decidedOn" && citation.Text("evidence") == "DERIVED" && citation.Text("rule") is not null);
    }

    [Fact]
    public async Task Q22_no_topics_are_made_up_and_tasks_with_a_stated_share_are_no_overlap()
    {
        var data = await app.DataAsync(Example.Of("Q22"));

        var unclarity = Assert.Single(data.Items("unclarities"));
        Assert.Null(unclarity.Text("topic"));
        Assert.Null(unclarity.Text("task"));
        var tasks = data.Texts("overlaps.nodes", "task.key");
        Assert.DoesNotContain("task/annual-plan", tasks);
        Assert.DoesNotContain("task/meeting-material", tasks);
        Assert.DoesNotContain("task/staff-preparatory-group", tasks);
    }

    [Fact]
    public async Task Q23_two_federations_with_similar_names_stay_two_and_none_succeeds_the_other()
    {
        var data = await app.DataAsync("""
            {
              stakeholders(search: "kommunförbundet") { totalCount nodes { key } }
              old: organizationByKey(key: "org/kommunforbundet-jamtlands-lan") { changes { originals { key } results { key } } }
              new: organizationByKey(key: "org/kommunforbundet-jh") { changes { originals { key } results { key } } }
            }
            """);

        Assert.Equal(["org/kommunforbundet-jamtlands-lan", "org/kommunforbundet-jh"], data.Texts("stakeholders.nodes", "key").Order());
        Assert.DoesNotContain(
            data.Items("old.changes").Concat(data.Items("new.changes")),
            change => change.Texts("originals", "key").Contains("org/kommunforbundet-jamtlands-lan") && change.Texts("results", "key").Contains("org/kommunforbundet-jh"));
    }

    [Fact]
    public async Task Q24_nothing_established_began_and_regional_development_did_not_change()
    {
        var data = await app.DataAsync(Example.Of("Q24"));

        Assert.All(data.Items("difference.began"), one => Assert.Equal("PROPOSED", one.Text("standing")));
        Assert.DoesNotContain("assignment/ra-02", data.Texts("difference.ceased", "key").Concat(data.Texts("difference.began", "key")));
        Assert.Equal(18, data.Items("difference.ceased").Count);
        Assert.All(data.Items("difference.ceased"), one => Assert.Equal("RUN/34/2018", one.Text("basis.diaryNumber.raw")));
    }

    [Fact]
    public async Task Q25_both_claims_are_shown_and_none_is_chosen()
    {
        var data = await app.DataAsync("""
            { contradictions { key state resolution subject { ... on Obligation { contradiction { key } } } claims { value citation { document { key } } } } }
            """);

        var contradiction = Assert.Single(data.Items("contradictions"));
        Assert.Equal(("OPEN", null), (contradiction.Text("state"), contradiction.Text("resolution")));
        Assert.Equal(["doc/000", "doc/002"], contradiction.Texts("claims", "citation.document.key"));
        Assert.Equal(contradiction.Text("key"), contradiction.Text("subject.contradiction.key"));
    }
}
