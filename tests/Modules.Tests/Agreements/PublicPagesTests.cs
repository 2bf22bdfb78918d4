namespace Samverkan.Modules.Tests.Agreements;

/// <summary>What a later set of data changes.</summary>
public sealed class PublicPagesTests(PublicPagesGraph graph) : IClassFixture<PublicPagesGraph>
{
    [Fact]
    public async Task A_signature_without_a_day_puts_the_handshake_in_force_uncertainly()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"a":{"status":"PROPOSED","certainty":"CERTAIN"},"b":{"status":"IN_FORCE","certainty":"UNCERTAIN","standing":"ESTABLISHED","explainedBy":[{"kind":"SIGNED"}]}}}""",
            await graph.AskAsync("""
                { agreementByDiaryNumber(diaryNumber: "RS/668/2021") { a: status(asOf: "2022-03-03") { status certainty }
                  b: status(asOf: "2022-03-04") { status certainty standing explainedBy { kind } } } }
                """));

    [Fact]
    public async Task An_agreement_that_follows_another_stands_beside_it_and_ends_with_it()
        => Assert.Equal(
            """{"agreements":{"nodes":[{"key":"agreement/RUN-123-2020","status":{"status":"IN_FORCE","certainty":"CERTAIN"}},{"key":"agreement/RUN-34-2018","status":{"status":"IN_FORCE","certainty":"CERTAIN"}}]},"agreementByDiaryNumber":{"status":{"status":"ENDED","endReason":"FOLLOWED_OTHER","remark":"It held for the same time as RUN/34/2018."},"coTerminousWith":{"dependents":[{"key":"agreement/RUN-123-2020"},{"key":"agreement/RUN-305-2022"}]}}}""",
            await graph.AskAsync("""
                { agreements(where: { party: { eq: "org/kommun-2309" } }, asOf: "2021-06-02") { nodes { key status { status certainty } } }
                  agreementByDiaryNumber(diaryNumber: "RUN/123/2020") { status(asOf: "2023-01-01") { status endReason remark } coTerminousWith { dependents { key } } } }
                """));

    [Fact]
    public async Task What_was_known_is_added_to_and_not_replaced()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"obligations":[{"order":1},{"order":2},{"order":3}],"perspectives":[{"order":1}],"a":{"status":null,"certainty":"CERTAIN"},"b":{"status":"PROPOSED","certainty":"UNCERTAIN"},"c":{"status":"PROPOSED","certainty":"CERTAIN"},"d":{"status":"ADOPTED","certainty":"UNCERTAIN"}}}""",
            await graph.AskAsync("""
                { agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { obligations { order } perspectives { order }
                  a: status(asOf: "2017-12-31") { status certainty } b: status(asOf: "2018-01-15") { status certainty }
                  c: status(asOf: "2018-05-31") { status certainty } d: status(asOf: "2018-06-01") { status certainty } } }
                """));

    [Fact]
    public async Task A_month_is_not_told_as_a_day_and_what_came_next_is_not_told_as_unknown()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"status":{"remark":"It was proposed in 2018-01; the day is not known."}}}""",
            await graph.AskAsync("""{ agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { status(asOf: "2018-01-15") { remark } } }"""));

    [Fact]
    public async Task The_term_of_one_that_follows_another_is_as_uncertain_as_that_of_the_other()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"currentTerm":{"period":{"text":"/2021-12-31"},"alternatives":[{"text":"/2022-12-31"}],"certainty":"UNCERTAIN"}}}""",
            await graph.AskAsync("""{ agreementByDiaryNumber(diaryNumber: "RUN/123/2020") { currentTerm(asOf: "2020-12-15") { period { text } alternatives { text } certainty } } }"""));

    [Fact]
    public async Task A_question_that_an_added_fact_answers_is_no_longer_open()
    {
        var answer = await graph.AskAsync("""
            { handshake: agreementByDiaryNumber(diaryNumber: "RS/668/2021") { openQuestions } cooperation: agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { openQuestions } }
            """);

        Assert.DoesNotContain("Är överenskommelsen antagen och undertecknad?", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Hur finansierades överenskommelsen?", answer, StringComparison.Ordinal);
        Assert.Contains("härlett ur skrivelsens datum.\",\"Vilken dag undertecknades överenskommelsen", answer, StringComparison.Ordinal);
        Assert.Contains("Vilka samordningsuppdrag ingick", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_the_follower_had_been_concluded_by_the_day_of_the_first_page_is_assumed()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"events":[{"citations":[{"evidence":"ASSUMED","document":{"key":"doc/b-06-2"}}]}]}}""",
            await graph.AskAsync("""{ agreementByDiaryNumber(diaryNumber: "RUN/123/2020") { events { citations { evidence document { key } } } } }"""));
}
