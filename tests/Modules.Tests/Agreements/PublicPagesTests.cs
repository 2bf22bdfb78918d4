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
}
