namespace Samverkan.Host.Tests.Questions;

/// <summary>The wrong answers that a careless register gives about what municipalities have said: none of them may come.</summary>
[Collection(Asking.Name)]
public sealed class DialogueTrapTests(SamverkanApp app)
{
    [Theory]
    [InlineData(null)]
    [InlineData("2019-01-01")]
    [InlineData("2023-01-01")]
    public async Task Q15_nobody_speaks_for_those_that_were_not_heard(string? asOf)
    {
        var data = await app.DataAsync(
            "query($agreement: String!, $asOf: LocalDate!) { fulfilment(agreement: $agreement, asOf: $asOf) { expected held notYetHeard { key } judgements { level count judgement { municipality { key } } } caveat caveatEn } }",
            new { agreement = "agreement/RUN-34-2018", asOf = asOf ?? "2021-06-02" });

        Assert.Equal(("8", "6"), (data.Text("fulfilment.expected"), data.Text("fulfilment.held")));
        Assert.Equal(["org/kommun-2303", "org/kommun-2326"], data.Texts("fulfilment.notYetHeard", "key"));
        Assert.Equal(["FULFILLED_WITH_IMPROVEMENTS 6", "NOT_ASSESSED 2"], data.Items("fulfilment.judgements").Select(level => $"{level.Text("level")} {level.Text("count")}"));
        Assert.All(data.Items("fulfilment.judgements"), level => Assert.Null(level.Text("judgement.municipality")));
        Assert.Contains("återgivet av Region Jämtland Härjedalen", data.Text("fulfilment.caveat"), StringComparison.Ordinal);
        Assert.Contains("odaterade", data.Text("fulfilment.caveat"), StringComparison.Ordinal);
        Assert.Contains("relayed by Region Jämtland Härjedalen", data.Text("fulfilment.caveatEn"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-12-31")]
    [InlineData("2014-01-01")]
    public async Task Q15_nobody_was_heard_about_an_agreement_before_it_began(string asOf)
    {
        var data = await app.DataAsync(
            """
            query($agreement: String!, $asOf: LocalDate!) {
              fulfilment(agreement: $agreement, asOf: $asOf) { expected held notYetHeard { key } judgements { level count } caveat }
              dialogueRoundByKey(key: "round/RUN-34-2018-1") { progress(asOf: $asOf) { expected held remaining { key } } }
              introduction(organization: "org/kommun-2309", audience: NEW_STAFF, asOf: $asOf) { dialogue { key } priorities { key } }
            }
            """,
            new { agreement = "agreement/RUN-34-2018", asOf });

        Assert.Equal(("8", "0"), (data.Text("fulfilment.expected"), data.Text("fulfilment.held")));
        Assert.Equal(8, data.Items("fulfilment.notYetHeard").Count);
        Assert.Equal(["NOT_ASSESSED 8"], data.Items("fulfilment.judgements").Select(level => $"{level.Text("level")} {level.Text("count")}"));
        Assert.Equal("Ingen dialog är genomförd: ingen har hörts.", data.Text("fulfilment.caveat"));
        Assert.Equal(("8", "0"), (data.Text("dialogueRoundByKey.progress.expected"), data.Text("dialogueRoundByKey.progress.held")));
        Assert.Equal(8, data.Items("dialogueRoundByKey.progress.remaining").Count);
        Assert.Null(data.Text("introduction.dialogue"));
        Assert.Empty(data.Items("introduction.priorities"));
    }

    [Fact]
    public async Task Q15_the_six_are_not_named_as_stated()
    {
        var data = await app.DataAsync("""
            { dialogueRoundByKey(key: "round/RUN-34-2018-1") { dialogues { state evidence citations { evidence rule } municipality { key } } } }
            """);

        var held = data.Items("dialogueRoundByKey.dialogues").Where(dialogue => dialogue.Text("state") == "HELD").ToList();
        Assert.Equal(6, held.Count);
        Assert.All(held, dialogue => Assert.Equal("DERIVED", dialogue.Text("evidence")));
        Assert.All(held.SelectMany(dialogue => dialogue.Items("citations")), citation => Assert.True(citation.Text("evidence") == "DERIVED" && citation.Text("rule") is not null));
    }

    [Theory]
    [InlineData("agreement/LS-1345-2014", "8", "NOT_ASSESSED 8")]
    [InlineData("agreement/RS-482-2018", "0", "NOT_ASSESSED 0")]
    public async Task Q15_an_agreement_about_which_nobody_was_asked_is_not_fulfilled(string agreement, string expected, string level)
    {
        var data = await app.DataAsync(
            "query($agreement: String!) { fulfilment(agreement: $agreement) { expected held round { key } judgements { level count } caveat } }", new { agreement });

        Assert.Equal((expected, "0", null), (data.Text("fulfilment.expected"), data.Text("fulfilment.held"), data.Text("fulfilment.round")));
        Assert.Equal([level], data.Items("fulfilment.judgements").Select(one => $"{one.Text("level")} {one.Text("count")}"));
        Assert.Contains("ingen har tillfrågats", data.Text("fulfilment.caveat"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Q16_what_was_compiled_is_no_single_municipality_s()
    {
        var data = await app.DataAsync("""
            { statements(first: 100, where: { who: { eq: UNATTRIBUTED } }) { totalCount nodes { dialogue { key } saidBy { key } relayedBy { key } count } }
              analysis: statements(where: { who: { eq: ANALYSIS } }) { nodes { key saidBy { key } relayedBy { key } } } }
            """);

        Assert.Equal("28", data.Text("statements.totalCount"));
        Assert.All(data.Items("statements.nodes"), statement =>
        {
            Assert.Null(statement.Text("dialogue"));
            Assert.Null(statement.Text("count"));
            Assert.Empty(statement.Items("saidBy"));
            Assert.Equal("org/region-jh", statement.Text("relayedBy.key"));
        });
        Assert.All(data.Items("analysis.nodes"), statement => Assert.Null(statement.Text("relayedBy")));
    }
}
