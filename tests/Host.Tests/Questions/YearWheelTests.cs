using System.Text.Json;

namespace Samverkan.Host.Tests.Questions;

/// <summary>What the cooperation has in a year: each thing with its own precision, and what is only proposed told as that.</summary>
[Collection(Asking.Name)]
public sealed class YearWheelTests(SamverkanApp app)
{
    private const string Query = """
        query($year: Int!, $asOf: LocalDate, $kinds: [YearWheelKind!]) {
          yearWheel(year: $year, asOf: $asOf) {
            year
            asOf
            entries(kinds: $kinds) { when { text precision } month kind title standing certainty node { id __typename } }
            months(kinds: $kinds) { month entries { title } }
          }
        }
        """;

    [Fact]
    public async Task The_meetings_at_the_top_are_proposed_for_February_and_December()
    {
        var meetings = await EntriesAsync(2023, "2023-01-15", "MEETING");

        Assert.Equal(
            ["2023-02 MONTH Möte på högsta nivå: RS/668/2021 PROPOSED AnnualPlan", "2023-12 MONTH Möte på högsta nivå: RS/668/2021 PROPOSED AnnualPlan"],
            meetings.Select(one => $"{one.Text("when.text")} {one.Text("when.precision")} {one.Text("title")} {one.Text("standing")} {one.Text("node.__typename")}"));
    }

    [Fact]
    public async Task No_meeting_is_planned_by_an_agreement_before_there_was_one()
        => Assert.Empty(await EntriesAsync(2015, "2015-01-01", "MEETING"));

    [Fact]
    public async Task The_follow_up_of_the_agreement_stands_in_June_2021_as_a_month()
    {
        var followUps = await EntriesAsync(2021, "2022-01-01", "FOLLOW_UP");

        var june = Assert.Single(followUps, one => one.Text("when.text") == "2021-06");
        Assert.Equal(("6", "Uppföljning: RUN/34/2018", "CERTAIN", "FollowUp"), (june.Text("month"), june.Text("title"), june.Text("certainty"), june.Text("node.__typename")));
        Assert.Contains(followUps, one => one.Text("when.text") == "2021" && one.Text("month") is null);
    }

    [Theory]
    [InlineData(2021, "2020-06-01", "2021-12-31 CERTAIN")]
    [InlineData(2021, "2020-12-15", "2021-12-31 UNCERTAIN")]
    [InlineData(2022, "2020-12-15", "2022-12-31 UNCERTAIN")]
    [InlineData(2021, "2021-06-02", "")]
    [InlineData(2022, "2021-06-02", "2022-12-31 CERTAIN")]
    public async Task An_agreement_ends_when_it_was_known_to_on_the_day(int year, string asOf, string last)
    {
        var ends = (await EntriesAsync(year, asOf, "AGREEMENT_ENDS")).Where(one => one.Text("title") == "RUN/34/2018").ToList();

        Assert.Equal(last, string.Join(", ", ends.Select(one => $"{one.Text("when.text")} {one.Text("certainty")}")));
    }

    [Fact]
    public async Task A_proposed_end_no_later_than_September_stays_so()
    {
        var entries = await EntriesAsync(2023, "2022-06-07", "AGREEMENT_ENDS", "ROLE_ENDS");

        var transition = Assert.Single(entries, one => one.Text("title") == "RUN/305/2022");
        Assert.Equal(("<=2023-09", "MONTH", "PROPOSED", "UNCERTAIN"), (transition.Text("when.text"), transition.Text("when.precision"), transition.Text("standing"), transition.Text("certainty")));
        Assert.Contains(entries, one => (one.Text("kind"), one.Text("standing"), one.Text("when.text")) == ("ROLE_ENDS", "PROPOSED", "<=2023-09"));
        Assert.All(entries.Where(one => one.Text("when.text") == "<=2023-09"), one => Assert.Null(one.Text("month")));
    }

    [Fact]
    public async Task The_year_is_told_in_the_order_of_time_and_by_month_the_same()
    {
        var wheel = (await app.DataAsync(Query, new { year = 2022, asOf = "2022-01-15" })).At("yearWheel");

        var months = wheel.Texts("entries", "month");
        Assert.NotEmpty(months);
        Assert.Equal(months.OrderBy(month => month is null).ThenBy(month => int.Parse(month ?? "0", System.Globalization.CultureInfo.InvariantCulture)), months);
        Assert.Equal(months.Distinct(), wheel.Texts("months", "month"));
        Assert.Equal(wheel.Texts("entries", "title"), wheel.Items("months").SelectMany(month => month.Texts("entries", "title")));
        Assert.All(wheel.Items("entries"), one => Assert.NotNull(one.Text("node.id")));
        Assert.All(wheel.Items("entries").Where(one => one.Text("kind") == "ROLE_ENDS"), one => Assert.Equal("RoleAssignment", one.Text("node.__typename")));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1899")]
    [InlineData("2201")]
    [InlineData("99999")]
    [InlineData("-1")]
    public async Task A_year_that_nobody_can_answer_for_is_refused(string year)
    {
        using var answer = await app.QueryAsync($"{{ yearWheel(year: {year}) {{ year }} }}");

        var error = Assert.Single(answer.RootElement.Items("errors"));
        Assert.Equal("YEAR_OUT_OF_RANGE", error.Text("extensions.code"));
        Assert.Equal(["year"], error.Items("extensions.inputPath").Select(part => part.GetString()));
    }

    [Theory]
    [InlineData(1900)]
    [InlineData(2200)]
    public async Task The_first_and_the_last_year_can_be_asked_about(int year)
        => Assert.Equal(year.ToString(System.Globalization.CultureInfo.InvariantCulture), (await app.DataAsync(Query, new { year })).Text("yearWheel.year"));

    private async Task<IReadOnlyList<JsonElement>> EntriesAsync(int year, string asOf, params string[] kinds)
        => (await app.DataAsync(Query, new { year, asOf, kinds })).Items("yearWheel.entries");
}
