namespace Samverkan.Host.Tests.Questions;

/// <summary>The register with the Region's public pages beside the five documents.</summary>
public sealed class PublicPagesApp : SamverkanApp
{
    protected override IReadOnlyList<string> Arguments => ["--seed=public-pages"];
}

/// <summary>A later source changes answers where it says something new, and leaves the others alone.</summary>
public sealed class PublicPagesTests(PublicPagesApp app) : IClassFixture<PublicPagesApp>
{
    [Fact]
    public async Task Q05_stays_a_proposal_because_no_page_shows_it_signed()
    {
        var data = await app.DataAsync(Example.Of("Q05"));

        var agreement = data.At("agreementByDiaryNumber");
        Assert.Equal("PROPOSED", agreement.Text("standing"));
        foreach (var day in new[] { "during", "lastMonth", "after" })
            Assert.Equal(("PROPOSED", "UNCERTAIN"), (agreement.Text($"{day}.status"), agreement.Text($"{day}.certainty")));
    }

    [Fact]
    public async Task Q06_the_division_of_seats_binds_too_while_the_agreement_that_it_follows_runs()
    {
        var data = await app.DataAsync(Example.Of("Q06"));

        Assert.Equal(["RUN/123/2020", "RUN/34/2018"], data.Texts("now.nodes", "diaryNumber.raw").Order(StringComparer.Ordinal));
        Assert.Equal(["LS/1345/2014"], data.Texts("earlier.nodes", "diaryNumber.raw"));
        Assert.Equal("0", data.Text("later.totalCount"));
    }

    [Fact]
    public async Task The_division_of_seats_ends_the_same_night_because_it_followed_the_other()
    {
        var data = await app.DataAsync("""
            {
              agreementByDiaryNumber(diaryNumber: "RUN/123/2020") {
                kind
                coTerminousWith { diaryNumber { raw } }
                last: status(asOf: "2022-12-31") { status }
                ended: status(asOf: "2023-01-01") { status endReason }
              }
              leading: agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { dependents { diaryNumber { raw } } status(asOf: "2023-01-01") { endReason } }
            }
            """);

        var follower = data.At("agreementByDiaryNumber");
        Assert.Equal(("SEAT_DIVISION", "RUN/34/2018"), (follower.Text("kind"), follower.Text("coTerminousWith.diaryNumber.raw")));
        Assert.NotEqual("ENDED", follower.Text("last.status"));
        Assert.Equal(("ENDED", "FOLLOWED_OTHER"), (follower.Text("ended.status"), follower.Text("ended.endReason")));
        Assert.Contains("RUN/123/2020", data.Texts("leading.dependents", "diaryNumber.raw"));
        Assert.Equal("TERMINATED", data.Text("leading.status.endReason"));
    }

    [Fact]
    public async Task The_meetings_of_the_handshake_are_only_proposed_as_long_as_it_is()
    {
        var data = await app.DataAsync("""
            {
              before: yearWheel(year: 2022, asOf: "2022-03-02") { entries(kinds: [MEETING]) { title } }
              proposed: yearWheel(year: 2022, asOf: "2022-03-03") { entries(kinds: [MEETING]) { when { text } title standing } }
              signed: yearWheel(year: 2023, asOf: "2022-06-01") { entries(kinds: [MEETING]) { when { text } title standing certainty } }
            }
            """);

        const string title = "Möte på högsta nivå: RS/668/2021";
        Assert.DoesNotContain(data.Items("before.entries"), meeting => meeting.Text("title") == title);
        var proposed = Assert.Single(data.Items("proposed.entries"), meeting => meeting.Text("title") == title);
        Assert.Equal(("2022-12", "PROPOSED"), (proposed.Text("when.text"), proposed.Text("standing")));
        Assert.Equal(
            ["2023-02 ESTABLISHED UNCERTAIN", "2023-12 ESTABLISHED UNCERTAIN"],
            data.Items("signed.entries").Where(meeting => meeting.Text("title") == title).Select(meeting => $"{meeting.Text("when.text")} {meeting.Text("standing")} {meeting.Text("certainty")}"));
    }

    [Fact]
    public async Task A_topic_of_an_older_list_collides_with_the_network_for_it()
    {
        var data = await app.DataAsync("""
            {
              agendaCollisions(asOf: "2023-06-01") { nodes { kind certainty mandate topic { key } arenas { key } } }
              overlaps(asOf: "2023-06-01", where: { kind: { in: [SAME_TOPIC_MANY_ARENAS] } }) { totalCount }
            }
            """);

        var topics = data.Items("agendaCollisions.nodes").Where(one => one.Text("kind") == "SAME_TOPIC_MANY_ARENAS").ToList();
        Assert.Equal(["topic/culture", "topic/public-health"], topics.Select(one => one.Text("topic.key")).Order());
        Assert.All(topics, one => Assert.Equal(("UNCERTAIN", null), (one.Text("certainty"), one.Text("mandate"))));
        Assert.All(topics, one => Assert.Contains("arena/regionens-samverkansrad", one.Texts("arenas", "key")));
        Assert.Equal("2", data.Text("overlaps.totalCount"));
    }

    [Fact]
    public async Task Ending_the_agreement_would_end_the_division_of_seats_too()
    {
        var data = await app.DataAsync("""
            {
              agreementImpact(diaryNumber: "RUN/34/2018", endsOn: "2023-01-01") {
                state
                gaps { task { key } kind cause { id } }
                dependents { agreement { diaryNumber { raw } } dependence }
              }
              gaps(asOf: "2023-01-01", where: { cause: { eq: "agreement/RUN-34-2018" } }) { nodes { task { key } kind cause { id } } }
            }
            """);

        Assert.Equal("WOULD_END", data.Text("agreementImpact.state"));
        Assert.Equal(data.At("gaps.nodes").GetRawText(), data.At("agreementImpact.gaps").GetRawText());
        Assert.Equal(
            ["RUN/123/2020 ENDS_WITH_IT", "RUN/305/2022 BUILDS_ON_IT"],
            data.Items("agreementImpact.dependents").Select(one => $"{one.Text("agreement.diaryNumber.raw")} {one.Text("dependence")}"));
    }

    [Theory]
    [InlineData("2022-03-03", "PROPOSED", "PROPOSED", "CERTAIN")]
    [InlineData("2022-03-04", "IN_FORCE", "ESTABLISHED", "UNCERTAIN")]
    [InlineData("2022-06-01", "IN_FORCE", "ESTABLISHED", "UNCERTAIN")]
    public async Task Q07_the_handshake_may_be_in_force_from_the_day_after_the_proposal(string asOf, string status, string standing, string certainty)
    {
        var data = await app.DataAsync(
            "query($asOf: LocalDate) { agreementByDiaryNumber(diaryNumber: \"RS/668/2021\") { events { kind occurredOn { text } } status(asOf: $asOf) { status standing certainty } } }",
            new { asOf });

        var answer = data.At("agreementByDiaryNumber.status");
        Assert.Equal((status, standing, certainty), (answer.Text("status"), answer.Text("standing"), answer.Text("certainty")));
        var signed = Assert.Single(data.Items("agreementByDiaryNumber.events"), one => one.Text("kind") == "SIGNED");
        Assert.Null(signed.Text("occurredOn"));
    }

    [Fact]
    public async Task Q07_lists_the_handshake_among_the_binding_ones_later_on()
    {
        var data = await app.DataAsync(Example.Of("Q07"));

        Assert.Equal(["RS/482/2018"], data.Texts("binding.nodes", "diaryNumber.raw"));
        Assert.Equal(["RS/482/2018", "RS/668/2021"], data.Texts("withProposed.nodes", "diaryNumber.raw").Order(StringComparer.Ordinal));
        Assert.Equal(["RS/482/2018", "RS/668/2021"], data.Texts("later.nodes", "diaryNumber.raw").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_tasks_of_the_handshake_stay_proposed()
    {
        var data = await app.DataAsync("""
            { roleMap(asOf: "2022-06-01", where: { basis: { eq: "agreement/RS-668-2021" } }, standing: [ESTABLISHED, PROPOSED], first: 100) { nodes { standing } } }
            """);

        Assert.NotEmpty(data.Items("roleMap.nodes"));
        Assert.All(data.Items("roleMap.nodes"), one => Assert.Equal("PROPOSED", one.Text("standing")));
    }

    [Fact]
    public async Task Q10_the_council_appears_with_a_documented_mandate_on_the_county_plan()
    {
        var data = await app.DataAsync(Example.Of("Q10"));

        var council = Assert.Single(data.Items("arenas.nodes"), arena => arena.Text("standing") == "ESTABLISHED");
        Assert.Equal(("arena/regionens-samverkansrad", "DOCUMENTED"), (council.Text("key"), council.Text("mandateClarity")));
        var plan = Assert.Single(council.Items("mandates"), mandate => mandate.Text("kind") == "CONSULT" && mandate.Texts("topics", "key").Contains("topic/infrastructure"));
        Assert.Equal("DOCUMENTED", plan.Text("clarity"));
        Assert.Contains("länsplanen för regional transportinfrastruktur", plan.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Q12_the_council_no_longer_lacks_a_mandate_and_still_has_none_to_decide()
    {
        var data = await app.DataAsync("""
            {
              arenas(where: { mandateClarity: { in: [UNKNOWN, UNCLEAR] } }, asOf: "2021-06-02", first: 100) { nodes { key } }
              arenaByKey(key: "arena/regionens-samverkansrad") {
                participants(asOf: "2021-06-02") { count appointedBy { key } }
                completeness(asOf: "2021-06-02") { documented }
                underBody(asOf: "2021-06-02") { key }
                placements(asOf: "2021-06-02") { certainty body { key } }
                warnings(asOf: "2021-06-02") { code decision { key } }
              }
            }
            """);

        Assert.DoesNotContain("arena/regionens-samverkansrad", data.Texts("arenas.nodes", "key"));
        var council = data.At("arenaByKey");
        Assert.Equal(11, council.Items("participants").Sum(seat => seat.At("count").GetInt32()));
        Assert.Equal(9, council.Texts("participants", "appointedBy.key").Distinct().Count());
        Assert.Equal(["PURPOSE", "MANDATE", "PARTICIPANTS"], council.Items("completeness.documented").Select(detail => detail.GetString()));
        Assert.Null(council.Text("underBody"));
        Assert.Equal([("body/run", "UNCERTAIN"), ("body/rs", "UNCERTAIN")], council.Items("placements").Select(placed => (placed.Text("body.key"), placed.Text("certainty"))));
        Assert.Equal(["decision/dec-04", "decision/dec-06"], council.Texts("warnings", "decision.key"));
    }

    [Fact]
    public async Task The_three_joint_boards_stand_beside_the_one_that_the_documents_name()
    {
        var data = await app.DataAsync("""
            { arenas(asOf: "2022-12-07", where: { kind: { eq: JOINT_BOARD } }) { nodes { key certainty body { key } relations { kind target { key } } } } }
            """);

        Assert.Equal(
            ["arena/gemensamma-namnden", "arena/gemensamma-namnden-it-drift", "arena/gemensamma-namnden-narvard-frostviken", "arena/gemensamma-namnden-samverkan", "arena/gemensamma-namnden-upphandling"],
            data.Texts("arenas.nodes", "key").Order(StringComparer.Ordinal));
        Assert.All(data.Items("arenas.nodes"), board => Assert.Equal(board.Text("key")!["arena/".Length..], board.Text("body.key")!["body/".Length..]));
        Assert.Empty(data.Items("arenas.nodes").Single(board => board.Text("key") == "arena/gemensamma-namnden").Items("relations"));
    }

    [Theory]
    [InlineData("Q01")]
    [InlineData("Q02")]
    [InlineData("Q04")]
    [InlineData("Q24")]
    [InlineData("Q25")]
    public async Task The_other_answers_stay_what_they_were(string question)
    {
        var example = Example.Of(question);
        using var answer = await app.QueryAsync(example.Query, example.Variables);

        await VerifyFile(answer, example.Answer);
    }
}
