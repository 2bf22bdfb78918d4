namespace Samverkan.Host.Tests.Questions;

/// <summary>Matters, meetings, collisions and loads: what a careless register would answer, and does not.</summary>
[Collection(Asking.Name)]
public sealed class MatterTrapTests(SamverkanApp app)
{
    [Fact]
    public async Task Q13_nothing_is_dated_from_the_number_or_by_guess()
    {
        var data = await app.DataAsync("""
            {
              matterByDiaryNumber(diaryNumber: "RS/2797/2017") {
                before: state(asOf: "2016-12-31") state stateCertainty
                steps { occurredOn { text } plannedFor { text } meeting { heldOn { text } plannedFor { text } } }
              }
              meetings { nodes { heldOn { text } plannedFor { text } } }
            }
            """);

        Assert.Equal((null, "POSTPONED", "UNCERTAIN"), (data.Text("matterByDiaryNumber.before"), data.Text("matterByDiaryNumber.state"), data.Text("matterByDiaryNumber.stateCertainty")));
        Assert.Equal(4, data.Items("matterByDiaryNumber.steps").Count);
        Assert.All(data.Items("matterByDiaryNumber.steps"), step => Assert.Equal((null, null), (step.Text("occurredOn"), step.Text("plannedFor"))));
        Assert.Equal(2, data.Items("meetings.nodes").Count);
        Assert.All(data.Items("meetings.nodes"), meeting => Assert.Equal((null, null), (meeting.Text("heldOn"), meeting.Text("plannedFor"))));
    }

    [Theory]
    [InlineData("2020-12-31", null, null)]
    [InlineData("2022-03-03", "AWAITING_DECISION", "CERTAIN")]
    [InlineData("2022-03-04", "AWAITING_DECISION", "UNCERTAIN")]
    public async Task Q14_a_proposal_is_no_decision_and_nobody_knows_what_came_of_it(string asOf, string? state, string? certainty)
    {
        var data = await app.DataAsync(
            "query($asOf: LocalDate) { matterByDiaryNumber(diaryNumber: \"RS/668/2021\") { state(asOf: $asOf) stateCertainty(asOf: $asOf) steps { occurredOn { text day } outcome } } }",
            new { asOf });

        Assert.Equal((state, certainty), (data.Text("matterByDiaryNumber.state"), data.Text("matterByDiaryNumber.stateCertainty")));
        Assert.Equal(["2021", null, null, "2022-02", "2022-02", "2022-03-03", null, null], data.Items("matterByDiaryNumber.steps").Select(step => step.Text("occurredOn.text")));
        Assert.DoesNotContain(data.Items("matterByDiaryNumber.steps").Skip(1), step => step.Text("outcome") == "DECIDED");
    }

    [Fact]
    public async Task W07_what_is_planned_and_stands_on_no_agenda_is_told_at_its_arena()
    {
        var data = await app.DataAsync("""
            { arenaByKey(key: "arena/regionens-samverkansrad") { missingItems { matter { key } } meetings { totalCount nodes { agenda { paragraph matters { key } } } } } }
            """);

        Assert.Equal(["matter/RS-2797-2017"], data.Texts("arenaByKey.missingItems", "matter.key"));
        var item = Assert.Single(Assert.Single(data.Items("arenaByKey.meetings.nodes")).Items("agenda"));
        Assert.Equal("56", item.Text("paragraph"));
    }

    [Fact]
    public async Task W07_one_matter_discussed_in_two_councils_collides_and_undated_it_is_uncertain()
    {
        var data = await app.DataAsync("""
            {
              agendaCollisions(asOf: "2022-03-03") { totalCount nodes { kind purpose certainty matter { key } topic { key } arenas { key } leads { key } } }
              later: agendaCollisions(asOf: "2022-03-03", firstDay: "2022-01-01", lastDay: "2022-12-31") { nodes { certainty } }
              same: agendaCollisions(asOf: "2022-03-03", firstDay: "2016-12-31", lastDay: "2017-01-01") { nodes { certainty } }
              earlier: agendaCollisions(asOf: "2022-03-03", firstDay: "2016-01-01", lastDay: "2016-12-31") { totalCount }
              before: agendaCollisions(asOf: "2016-12-31") { totalCount }
            }
            """);

        var collision = Assert.Single(data.Items("agendaCollisions.nodes"));
        Assert.Equal(("SAME_MATTER_SAME_PURPOSE", "DISCUSS", "UNCERTAIN", "matter/RS-2797-2017", null), (collision.Text("kind"), collision.Text("purpose"), collision.Text("certainty"), collision.Text("matter.key"), collision.Text("topic")));
        Assert.Equal(["arena/primarkommunala-samverkansradet", "arena/regionens-samverkansrad"], collision.Texts("arenas", "key"));
        Assert.Equal(["post/regiondirektor"], collision.Texts("leads", "key"));
        Assert.Equal("UNCERTAIN", Assert.Single(data.Items("later.nodes")).Text("certainty"));
        Assert.Equal("UNCERTAIN", Assert.Single(data.Items("same.nodes")).Text("certainty"));

        // The matter was registered in 2017: before that year it was treated nowhere.
        Assert.Equal(("0", "0"), (data.Text("earlier.totalCount"), data.Text("before.totalCount")));
    }

    [Fact]
    public async Task W12_unknown_composition_is_no_empty_load()
    {
        var data = await app.DataAsync("""
            { arenaLoad(asOf: "2022-03-03") { arenasOfUnknownComposition { key } municipalities { organization { key } seats hasUnknownSeats meetings arenas { key } } } }
            """);

        Assert.Equal(8, data.Items("arenaLoad.municipalities").Count);
        Assert.All(data.Items("arenaLoad.municipalities"), one => Assert.Equal(("True", "1"), (one.Text("hasUnknownSeats"), one.Text("seats"))));
        Assert.All(data.Items("arenaLoad.municipalities"), one => Assert.Equal(["arena/dialog-overenskommelsen"], one.Texts("arenas", "key")));
        Assert.Contains("arena/regionens-samverkansrad", data.Texts("arenaLoad.arenasOfUnknownComposition", "key"));
        Assert.DoesNotContain("arena/forum-kommunalrad", data.Texts("arenaLoad.arenasOfUnknownComposition", "key"));
    }

    [Fact]
    public async Task Lists_are_narrowed_by_what_they_are_about_and_where_they_stand()
    {
        var data = await app.DataAsync("""
            {
              waiting: matters(asOf: "2022-03-03", where: { state: { eq: AWAITING_DECISION } }) { nodes { key } }
              led: matters(where: { lead: { eq: "post/regiondirektor" } }) { nodes { key } }
              about: matters(where: { topic: { eq: "topic/regional-development" } }) { nodes { key } }
              at: matters(where: { at: { eq: "arena/primarkommunala-samverkansradet" } }) { nodes { key } }
              held: meetings(where: { arena: { eq: "arena/regionens-samverkansrad" }, state: { eq: HELD } }) { nodes { key } }
              topicByKey(key: "topic/regional-development") { matters { nodes { key } } }
              decisionByKey(key: "decision/dec-06") { steps { key } }
              agreementByDiaryNumber(diaryNumber: "RS/668/2021") { matters { key } annualPlans { meetings { month arena { key standing } } } }
            }
            """);

        Assert.Equal(["matter/RS-668-2021", "matter/RUN-29-2021"], data.Texts("waiting.nodes", "key"));
        Assert.Equal(["matter/RS-2797-2017"], data.Texts("led.nodes", "key"));
        Assert.Equal(["matter/RS-668-2021", "matter/RUN-29-2021"], data.Texts("about.nodes", "key"));
        Assert.Equal(["matter/RS-2797-2017"], data.Texts("at.nodes", "key"));
        Assert.Equal(["meeting/regionens-samverkansrad-1"], data.Texts("held.nodes", "key"));
        Assert.Equal(data.Texts("about.nodes", "key"), data.Texts("topicByKey.matters.nodes", "key"));
        Assert.Equal(["step/RS-2797-2017-3"], data.Texts("decisionByKey.steps", "key"));
        Assert.Equal(["matter/RS-668-2021"], data.Texts("agreementByDiaryNumber.matters", "key"));
        var meetings = Assert.Single(data.Items("agreementByDiaryNumber.annualPlans")).Items("meetings");
        Assert.All(meetings, meeting => Assert.Equal(("arena/mote-hogsta-niva", "PROPOSED"), (meeting.Text("arena.key"), meeting.Text("arena.standing"))));
    }

    [Theory]
    [InlineData("{ meetings(where: { arena: { eq: \"arena/nowhere\" } }) { totalCount } }", "UNKNOWN_KEY")]
    [InlineData("{ meetings(where: { arena: { eq: \"body/run\" } }) { totalCount } }", "UNKNOWN_KEY")]
    [InlineData("{ matters(where: { topic: { eq: \"topic/nothing\" } }) { totalCount } }", "UNKNOWN_KEY")]
    [InlineData("{ matters(asOf: null) { totalCount } }", "AS_OF_REQUIRED")]
    [InlineData("{ agendaCollisions(firstDay: \"2022-12-31\", lastDay: \"2022-01-01\") { totalCount } }", "PERIOD_REVERSED")]
    [InlineData("{ arenaLoad(asOf: \"0001-01-01\") { asOf } }", "AS_OF_OUT_OF_RANGE")]
    [InlineData("{ matterByDiaryNumber(diaryNumber: \"RS/2797/2017\", organization: \"org/nobody\") { key } }", "UNKNOWN_KEY")]
    public async Task What_cannot_be_answered_is_refused(string query, string code)
    {
        using var answer = await app.QueryAsync(query);

        Assert.Equal(code, answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("RS 2797 2017")]
    [InlineData("RS/9999/2017")]
    public async Task A_number_that_no_matter_has_finds_none(string number)
        => Assert.Null((await app.DataAsync("query($number: String!) { matterByDiaryNumber(diaryNumber: $number) { key } }", new { number })).Text("matterByDiaryNumber"));
}
