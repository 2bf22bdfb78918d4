namespace Samverkan.Host.Tests.Questions;

/// <summary>The life of RUN/34/2018, day by day: what was known to have happened decides, and what is not known makes the day uncertain.</summary>
[Collection(Asking.Name)]
public sealed class AgreementThroughTimeTests(SamverkanApp app)
{
    [Theory]
    [InlineData("2018-06-15", "ADOPTED", null, "UNCERTAIN")]
    [InlineData("2018-12-31", "ADOPTED", null, "CERTAIN")]
    [InlineData("2019-01-01", "IN_FORCE", null, "CERTAIN")]
    [InlineData("2020-12-15", "IN_FORCE", null, "CERTAIN")]
    [InlineData("2021-06-02", "IN_FORCE", null, "CERTAIN")]
    [InlineData("2022-01-15", "IN_FORCE", null, "UNCERTAIN")]
    [InlineData("2022-06-07", "IN_FORCE_UNDER_NOTICE", null, "CERTAIN")]
    [InlineData("2022-12-31", "IN_FORCE_UNDER_NOTICE", null, "CERTAIN")]
    [InlineData("2023-01-01", "ENDED", "TERMINATED", "CERTAIN")]
    public async Task It_stands_on_each_day_where_its_events_put_it(string asOf, string status, string? endReason, string certainty)
    {
        var data = await app.DataAsync(
            "query($asOf: LocalDate) { agreementByDiaryNumber(diaryNumber: \"RUN/34/2018\") { status(asOf: $asOf) { asOf status endReason certainty explainedBy { kind } } } }",
            new { asOf });

        var answer = data.At("agreementByDiaryNumber.status");
        Assert.Equal((asOf, status, endReason, certainty), (answer.Text("asOf"), answer.Text("status"), answer.Text("endReason"), answer.Text("certainty")));
        Assert.NotEmpty(answer.Items("explainedBy"));
    }

    [Theory]
    [InlineData("2018-06-01", "ADOPTED", "UNCERTAIN")]
    [InlineData("2018-07-01", "ADOPTED", "CERTAIN")]
    [InlineData("2021-06-03", "IN_FORCE", "UNCERTAIN")]
    [InlineData("2022-06-06", "IN_FORCE", "UNCERTAIN")]
    public async Task A_boundary_is_sharp_where_the_sources_are(string asOf, string status, string certainty)
    {
        var data = await app.DataAsync(
            "query($asOf: LocalDate) { agreementByDiaryNumber(diaryNumber: \"RUN/34/2018\") { status(asOf: $asOf) { status certainty } } }",
            new { asOf });

        Assert.Equal((status, certainty), (data.Text("agreementByDiaryNumber.status.status"), data.Text("agreementByDiaryNumber.status.certainty")));
    }

    [Fact]
    public async Task It_has_no_status_before_anything_has_happened_to_it()
    {
        var data = await app.DataAsync("""{ agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { status(asOf: "2018-05-31") { status standing } } }""");

        Assert.Null(data.Text("agreementByDiaryNumber.status.status"));
        Assert.Null(data.Text("agreementByDiaryNumber.status.standing"));
    }

    [Theory]
    [InlineData("2019-01-01", "2019-01-01/2021-12-31", null, "CERTAIN")]
    [InlineData("2020-12-15", "2019-01-01/2021-12-31", "2019-01-01/2022-12-31", "UNCERTAIN")]
    [InlineData("2021-06-02", "2019-01-01/2022-12-31", null, "CERTAIN")]
    [InlineData("2022-12-31", "2019-01-01/2022-12-31", null, "CERTAIN")]
    public async Task Its_term_is_what_was_known_that_day(string asOf, string term, string? alternative, string certainty)
    {
        var data = await app.DataAsync(
            "query($asOf: LocalDate) { agreementByDiaryNumber(diaryNumber: \"RUN/34/2018\") { currentTerm(asOf: $asOf) { period { text } alternatives { text } certainty } } }",
            new { asOf });

        var answer = data.At("agreementByDiaryNumber.currentTerm");
        Assert.Equal((term, certainty), (answer.Text("period.text"), answer.Text("certainty")));
        Assert.Equal(alternative is null ? [] : [alternative], answer.Texts("alternatives", "text"));
    }

    [Fact]
    public async Task A_notice_of_unknown_day_is_said_in_a_remark()
    {
        var data = await app.DataAsync("""{ agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { status(asOf: "2022-01-15") { remark } } }""");

        Assert.Contains("2022-06-07", data.Text("agreementByDiaryNumber.status.remark"), StringComparison.Ordinal);
    }
}
