using System.Text.Json;

namespace Samverkan.Modules.Tests.Dialogues;

public sealed class DialogueQuestionTests(DialoguesGraph graph) : IClassFixture<DialoguesGraph>
{
    [Fact]
    public async Task A_round_shows_its_agreement_its_dialogues_and_its_questions()
    {
        var round = (await graph.QueryAsync("""
            { dialogueRoundByKey(key: "round/RUN-34-2018-1") { state period { text } agreement { key } compiledBy { key }
              dialogues { key state evidence municipality { key } heldOn { text } round { key } citations { evidence rule } }
              questions { order theme text round { key } } } }
            """)).GetProperty("dialogueRoundByKey");

        Assert.Equal("COMPILED", round.GetProperty("state").GetString());
        Assert.Equal("/", round.GetProperty("period").GetProperty("text").GetString());
        Assert.Equal("agreement/RUN-34-2018", round.GetProperty("agreement").GetProperty("key").GetString());
        Assert.Equal("org/region-jh", round.GetProperty("compiledBy").GetProperty("key").GetString());
        Assert.Equal(["FULFILMENT", "ARENAS", "PROCESSES", "PRIORITIES"], round.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("theme").GetString()));
        Assert.Equal(
            ["org/kommun-2303 PLANNED STATED", "org/kommun-2305 HELD DERIVED", "org/kommun-2309 HELD DERIVED", "org/kommun-2313 HELD DERIVED",
             "org/kommun-2321 HELD DERIVED", "org/kommun-2326 PLANNED STATED", "org/kommun-2361 HELD DERIVED", "org/kommun-2380 HELD DERIVED"],
            round.GetProperty("dialogues").EnumerateArray().Select(dialogue =>
                $"{dialogue.GetProperty("municipality").GetProperty("key").GetString()} {dialogue.GetProperty("state").GetString()} {dialogue.GetProperty("evidence").GetString()}"));
        Assert.All(round.GetProperty("dialogues").EnumerateArray(), dialogue => Assert.Equal(JsonValueKind.Null, dialogue.GetProperty("heldOn").ValueKind));
    }

    [Theory]
    [InlineData("theme: { eq: DIGITAL_PARTICIPATION }", "an-01 an-02 st-11 st-12 st-13")]
    [InlineData("who: { eq: ALL }", "st-01 st-02")]
    [InlineData("sign: { in: [QUESTION, FACT] }", "st-15 st-26")]
    [InlineData("topic: { eq: \"topic/infrastructure\" }", "st-18 st-19")]
    [InlineData("topic: { in: [] }", "")]
    [InlineData("document: { eq: \"doc/003\" }", "st-33 st-34 st-35 st-36")]
    [InlineData("textSv: { contains: \"ÖVERENSKOMMELSEN\" }, sign: { eq: NEED }", "st-17")]
    [InlineData("textEn: { startsWith: \"digital meetings\" }", "st-12")]
    [InlineData("round: { eq: \"round/RUN-34-2018-1\" }, theme: { eq: ARENAS }", "st-03 st-04 st-05 st-06 st-07 st-08 st-15 st-16")]
    [InlineData("or: [{ theme: { eq: AGENDAS } }, { topic: { eq: \"topic/traffic\" } }]", "st-09 st-10 st-18")]
    public async Task Statements_are_found(string where, string keys)
    {
        var found = (await graph.QueryAsync($$"""{ statements(where: { {{where}} }) { totalCount nodes { key } } }""")).GetProperty("statements");

        Assert.Equal(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => "statement/" + key), found.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()));
        Assert.Equal(found.GetProperty("nodes").GetArrayLength(), found.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_statement_keeps_who_said_it_and_who_tells_it()
    {
        var data = await graph.QueryAsync("""
            { kommunalrad: statementByKey(key: "statement/st-19") { ...said } council: statementByKey(key: "statement/st-36") { ...said }
              analysis: statementByKey(key: "statement/an-01") { ...said } unattributed: statementByKey(key: "statement/st-11") { ...said } }
            fragment said on Statement { who count saidBy { key } relayedBy { key } saidIn { ... on Arena { key } } round { key } dialogue { key } question { key } topics { key } concerns { __typename } }
            """);

        Assert.Equal("""{"who":"SOME","count":null,"saidBy":[{"key":"post/kommunalrad"}],"relayedBy":{"key":"org/region-jh"},"saidIn":null,"round":{"key":"round/RUN-34-2018-1"},"dialogue":null,"question":{"key":"question/RUN-34-2018-1-2"},"topics":[{"key":"topic/cross-border-processes"},{"key":"topic/infrastructure"}],"concerns":[{"__typename":"Arena"}]}""",
            data.GetProperty("kommunalrad").GetRawText());
        Assert.Equal("""{"who":"COUNCIL_MEMBERS","count":null,"saidBy":[{"key":"body/primarkommunala-samverkansradet"}],"relayedBy":{"key":"body/regionens-samverkansrad"},"saidIn":{"key":"arena/primarkommunala-samverkansradet"},"round":null,"dialogue":null,"question":null,"topics":[],"concerns":[{"__typename":"Organization"}]}""",
            data.GetProperty("council").GetRawText());
        Assert.Equal("""{"who":"ANALYSIS","count":null,"saidBy":[{"key":"org/region-jh"}],"relayedBy":null,"saidIn":null,"round":{"key":"round/RUN-34-2018-1"},"dialogue":null,"question":null,"topics":[],"concerns":[]}""",
            data.GetProperty("analysis").GetRawText());
        Assert.Equal("""{"who":"UNATTRIBUTED","count":null,"saidBy":[],"relayedBy":{"key":"org/region-jh"},"saidIn":null,"round":{"key":"round/RUN-34-2018-1"},"dialogue":null,"question":{"key":"question/RUN-34-2018-1-2"},"topics":[],"concerns":[{"__typename":"Unit"}]}""",
            data.GetProperty("unattributed").GetRawText());
    }

    [Fact]
    public async Task A_walk_through_the_pages_meets_every_statement_once()
    {
        var keys = new List<string>();
        for (var after = "null"; after.Length > 0;)
        {
            var page = (await graph.QueryAsync($$"""{ statements(first: 7, after: {{after}}, order: [{ textSv: ASC }]) { nodes { key } pageInfo { hasNextPage endCursor } } }""")).GetProperty("statements");
            keys.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetRawText() : "";
        }

        Assert.Equal(38, keys.Distinct().Count());
        Assert.Equal(38, keys.Count);
    }

    [Theory]
    [InlineData("{ statements(where: { round: { eq: \"round/RUN-34-2018-9\" } }) { totalCount } }", "round/RUN-34-2018-1")]
    [InlineData("{ statements(where: { topic: { eq: \"topic/infrastruktur\" } }) { totalCount } }", "topic/infrastructure")]
    [InlineData("{ statements(where: { document: { in: [\"doc/003\", \"doc/03\"] } }) { totalCount } }", "doc/003")]
    [InlineData("{ dialogueRounds(where: { agreement: { eq: \"round/RUN-34-2018\" } }) { totalCount } }", "agreement/RUN-34-2018")]
    public async Task A_key_that_nothing_has_is_an_error_that_names_the_nearest(string query, string nearest)
    {
        var error = Assert.Single((await graph.AnswerAsync(query)).GetProperty("errors").EnumerateArray());

        Assert.Equal("UNKNOWN_KEY", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(nearest, error.GetProperty("extensions").GetProperty("nearest").EnumerateArray().Select(each => each.GetString()));
    }

    [Fact]
    public async Task A_round_tells_who_is_to_be_heard_and_who_remains()
    {
        var round = (await graph.QueryAsync("""
            { dialogueRounds(where: { agreement: { eq: "agreement/RUN-34-2018" }, state: { eq: COMPILED } }) { nodes { expected(asOf: "2019-06-01") { key } progress(asOf: "2019-06-01") { asOf expected held remaining { key } } } } }
            """)).GetProperty("dialogueRounds").GetProperty("nodes")[0];

        Assert.Equal("""{"asOf":"2019-06-01","expected":8,"held":6,"remaining":[{"key":"org/kommun-2303"},{"key":"org/kommun-2326"}]}""", round.GetProperty("progress").GetRawText());
        Assert.Equal(
            ["2303", "2305", "2309", "2313", "2321", "2326", "2361", "2380"],
            round.GetProperty("expected").EnumerateArray().Select(organization => organization.GetProperty("key").GetString()!["org/kommun-".Length..]));
    }

    [Fact]
    public async Task An_agreement_and_an_organization_lead_to_what_was_said()
    {
        var data = await graph.QueryAsync("""
            { agreementByKey(key: "agreement/RUN-34-2018") { dialogueRounds { key } fulfilment(asOf: "2023-01-01") { asOf agreement { key } round { key } judgements { level count judgement { round { key } agreement { key } municipality { key } } } } }
              asked: organizationByKey(key: "org/kommun-2309") { dialogues { state evidence mode posts { key } } } other: organizationByKey(key: "org/region-jh") { dialogues { key } } }
            """);

        Assert.Equal(
            """{"dialogueRounds":[{"key":"round/RUN-34-2018-1"}],"fulfilment":{"asOf":"2023-01-01","agreement":{"key":"agreement/RUN-34-2018"},"round":{"key":"round/RUN-34-2018-1"},"judgements":[{"level":"FULFILLED_WITH_IMPROVEMENTS","count":6,"judgement":{"round":{"key":"round/RUN-34-2018-1"},"agreement":{"key":"agreement/RUN-34-2018"},"municipality":null}},{"level":"NOT_ASSESSED","count":2,"judgement":null}]}}""",
            data.GetProperty("agreementByKey").GetRawText());
        Assert.Equal("""{"dialogues":[{"state":"HELD","evidence":"DERIVED","mode":"UNKNOWN","posts":[]}]}""", data.GetProperty("asked").GetRawText());
        Assert.Equal("""{"dialogues":[]}""", data.GetProperty("other").GetRawText());
    }

    [Theory]
    [InlineData("fulfilment(agreement: \"agreement/RUN-34-2019\") { held }", "UNKNOWN_KEY")]
    [InlineData("fulfilment(agreement: \"RUN/34/2018\") { held }", "UNKNOWN_KEY")]
    [InlineData("fulfilment(agreement: \"\") { held }", "UNKNOWN_KEY")]
    [InlineData("fulfilment(agreement: \"round/RUN-34-2018-1\") { held }", "UNKNOWN_KEY")]
    [InlineData("fulfilment(agreement: \"agreement/RUN-34-2018\", asOf: null) { held }", "AS_OF_REQUIRED")]
    [InlineData("fulfilment(agreement: \"agreement/RUN-34-2018\", asOf: \"1599-12-31\") { held }", "AS_OF_OUT_OF_RANGE")]
    [InlineData("statements(first: 101) { totalCount }", "HC0051")]
    [InlineData("statements(after: \"nothing\") { totalCount }", "HC0078")]
    public async Task What_cannot_be_answered_is_an_error_and_no_answer(string field, string code)
    {
        var answer = await graph.AnswerAsync($"{{ {field} }}");

        Assert.Equal(code, Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions").GetProperty("code").GetString());
        Assert.All(answer.GetProperty("data").EnumerateObject(), member => Assert.Equal(JsonValueKind.Null, member.Value.ValueKind));
    }

    [Theory]
    [InlineData("statementByKey(key: \"statement/st-37\") { key }")]
    [InlineData("dialogueByKey(key: \"dialogue/2309\") { key }")]
    [InlineData("dialogueRoundByKey(key: \"\") { key }")]
    public async Task What_is_not_there_is_null(string field)
        => Assert.All((await graph.QueryAsync($"{{ {field} }}")).EnumerateObject(), member => Assert.Equal(JsonValueKind.Null, member.Value.ValueKind));
}
