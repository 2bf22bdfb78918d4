using Samverkan.Agreements.FollowUps;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Modules.Tests.Agreements;

/// <summary>What a body follows up in a year: by the rules, and with the product's own data.</summary>
public sealed class FollowUpCalendarTests(AgreementsGraph graph) : IClassFixture<AgreementsGraph>
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    [Fact]
    public async Task The_plan_of_the_board_for_2021_has_the_agreement_in_June_and_what_came_of_it()
        => Assert.Equal(
            """{"followUpCalendar":{"year":2021,"body":{"key":"body/run"},"entries":[{"when":{"text":"2021-06"},"plannedFor":{"text":"2021-06"},"performedOn":{"text":"2021-06"},"subject":{"key":"agreement/RUN-34-2018"},"kind":"FOLLOW_UP_REPORT","state":"PERFORMED","orderedBy":{"key":"decision/dec-02"},"certainty":"CERTAIN","plan":{"key":"follow-up-plan/RUN-2021"},"followUp":{"key":"follow-up/fu-02"}}]}}""",
            await graph.AskAsync("""
                { followUpCalendar(body: "body/run", year: 2021) { year body { key } entries {
                    when { text } plannedFor { text } performedOn { text } subject { ... on Agreement { key } } kind state orderedBy { key } certainty plan { key } followUp { key } } } }
                """));

    [Theory]
    [InlineData("body/run", 2020, "")]
    [InlineData("body/run", 2022, "")]
    [InlineData("body/rs", 2016, "")]
    [InlineData("body/rs", 2017, "follow-up/fu-05 UNCERTAIN")]
    [InlineData("body/rs", 2020, "follow-up/fu-05 UNCERTAIN")]
    [InlineData("body/rs", 2200, "")]
    [InlineData("body/regionfullmaktige", 2021, "")]
    public async Task A_follow_up_without_a_year_of_its_own_stands_under_each_that_it_can_be_of(string body, int year, string entries)
    {
        var answer = await graph.AskAsync($$"""{ followUpCalendar(body: "{{body}}", year: {{year}}) { entries { followUp { key } certainty plannedFor { text } } } }""");

        var expected = entries.Length == 0 ? "" : $$"""{"followUp":{"key":"{{entries.Split(' ')[0]}}"},"certainty":"{{entries.Split(' ')[1]}}","plannedFor":null}""";
        Assert.Equal($$$"""{"followUpCalendar":{"entries":[{{{expected}}}]}}""", answer);
    }

    [Theory]
    [InlineData("body/runn", 2021, "UNKNOWN_KEY", "body/run")]
    [InlineData("org/region-jh", 2021, "UNKNOWN_KEY", "org/region-jh")]
    [InlineData("", 2021, "UNKNOWN_KEY", "nearest")]
    [InlineData("body/run", 0, "YEAR_OUT_OF_RANGE", "\"inputPath\":[\"year\"]")]
    [InlineData("body/run", 1899, "YEAR_OUT_OF_RANGE", "\"inputPath\":[\"year\"]")]
    [InlineData("body/run", 99999, "YEAR_OUT_OF_RANGE", "\"inputPath\":[\"year\"]")]
    [InlineData("body/run", -2021, "YEAR_OUT_OF_RANGE", "\"inputPath\":[\"year\"]")]
    public async Task What_cannot_be_asked_about_is_refused(string body, int year, string code, string told)
    {
        var answer = await graph.AskAsync($$"""{ followUpCalendar(body: "{{body}}", year: {{year}}) { year } }""");

        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.Contains(told, answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-06", 2021, Certainty.Certain)]
    [InlineData("2021-06", 2020, null)]
    [InlineData("2021", 2021, Certainty.Certain)]
    [InlineData("2021~", 2020, Certainty.Uncertain)]
    [InlineData("2021~", 2021, Certainty.Uncertain)]
    [InlineData("2021-06~", 2021, Certainty.Certain)]
    [InlineData("2021-12~", 2022, Certainty.Uncertain)]
    [InlineData("<=2021-06", 2021, Certainty.Uncertain)]
    [InlineData("<=2021-06", 1950, Certainty.Uncertain)]
    [InlineData("<=2021-06", 2022, null)]
    [InlineData(">=2021-06", 2020, null)]
    [InlineData(">=2021-06", 2026, Certainty.Uncertain)]
    [InlineData(">=2021-06", 2027, null)]
    [InlineData(null, 2027, null)]
    [InlineData(null, 2020, Certainty.Uncertain)]
    public void A_date_says_which_years_it_can_be(string? performedOn, int year, Certainty? certainty)
        => Assert.Equal(certainty, FollowUpCalendarRules.InYear(Done(performedOn), year, null, Today));

    [Fact]
    public void Nothing_is_done_before_it_was_ordered()
    {
        var order = Order("2020-12");

        Assert.Null(FollowUpCalendarRules.InYear(Done("<=2021-06"), 2019, order, Today));
        Assert.Equal(Certainty.Uncertain, FollowUpCalendarRules.InYear(Done("<=2021-06"), 2020, order, Today));
        Assert.Null(FollowUpCalendarRules.InYear(Done(null), 2019, order, Today));
    }

    [Fact]
    public void What_is_only_planned_can_be_of_any_year_to_come()
        => Assert.Equal(Certainty.Uncertain, FollowUpCalendarRules.InYear(Done(null) with { State = FollowUpState.Planned }, 2100, null, Today));

    [Fact]
    public void The_year_that_it_is_about_is_the_one_it_is_told_under_when_it_is_not_dated()
    {
        var account = Done(null) with { YearCovered = 2020 };

        Assert.Equal(Certainty.Uncertain, FollowUpCalendarRules.InYear(account, 2020, null, Today));
        Assert.Null(FollowUpCalendarRules.InYear(account, 2021, null, Today));
    }

    [Fact]
    public void Months_come_first_and_what_has_no_date_last_and_a_plan_is_done_once()
    {
        var decision = new DecisionId(Guid.NewGuid());
        var (first, second) = (Subject(), Subject());
        var plan = new FollowUpPlanView
        {
            Id = new(Guid.NewGuid()),
            Key = "follow-up-plan/x",
            BodyId = new(Guid.NewGuid()),
            Year = 2021,
            DecisionId = decision,
            Items = [new() { Subject = first }, new() { Subject = second, Month = 9 }, new() { Subject = second, Month = 3 }],
        };
        FollowUpView[] followUps = [Done(null), Done("2021-06") with { Subject = second, OrderedById = decision }, Done("2021-05")];

        var entries = FollowUpCalendarRules.Entries(2021, [plan], followUps, new Dictionary<DecisionId, DecisionView>(), Today);

        Assert.Equal(
            ["2021-03 PLANNED 2021-03", "2021-05 PERFORMED ", "2021-06 PERFORMED 2021-09", "2021 PLANNED 2021", " PERFORMED "],
            entries.Select(entry => $"{entry.When} {entry.State.ToString().ToUpperInvariant()} {entry.PlannedFor}"));
    }

    private static FollowUpView Done(string? performedOn) => new()
    {
        Id = new(Guid.NewGuid()),
        Key = "follow-up/x",
        Kind = FollowUpKind.FollowUpReport,
        Subject = Subject(),
        PerformedOn = performedOn is null ? null : PartialDate.Parse(performedOn),
        State = FollowUpState.Performed,
        ResultsKnown = false,
    };

    private static NodeRef Subject() => new("Agreement", Guid.NewGuid());

    private static DecisionView Order(string decidedOn) => new()
    {
        Id = new(Guid.NewGuid()),
        Key = "decision/x",
        DecidedByIds = [],
        DecidedOn = PartialDate.Parse(decidedOn),
        Kind = DecisionKind.OrderReview,
        Summary = "x",
        Standing = Standing.Established,
        Subjects = [],
    };
}
