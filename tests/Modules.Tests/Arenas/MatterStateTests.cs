using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Matters;
using Samverkan.Kernel;
using static Samverkan.Arenas.Contracts.StepOutcome;
using static Samverkan.Arenas.Contracts.StepPurpose;

namespace Samverkan.Modules.Tests.Arenas;

/// <summary>Where a matter stands follows from its steps and from nothing else.</summary>
public sealed class MatterStateTests
{
    private static readonly CourseStep[] Undated =
        [Step(Decide, Decided), Step(Discuss, RaisedOnward), Step(Discuss, Postponed), Step(Discuss, Planned)];

    private static readonly CourseStep[] Handshake =
    [
        Step(Decide, Decided, "2021"), Step(Consult, Treated), Step(Prepare, Treated), Step(Reconcile, Treated, "2022-02"),
        Step(Prepare, Recommended, "2022-03-03"), Step(Decide, Planned, planned: ">=2022-03-03"), Step(Sign, Planned, planned: ">=2022-03-03"),
    ];

    private static readonly CourseStep[] FollowUp = [Step(StepPurpose.FollowUp, Treated), Step(Prepare, Recommended, "2021-06-02"), Step(Decide, Planned, planned: "2021-07")];

    [Theory]
    [InlineData("2016-12-31", null, null)]
    [InlineData("2017-01-01", MatterState.Postponed, Certainty.Uncertain)]
    [InlineData("2026-01-01", MatterState.Postponed, Certainty.Uncertain)]
    public void Steps_without_a_day_count_as_taken_but_not_before_the_matter_was_registered(string day, MatterState? state, Certainty? certainty)
        => Assert.Equal((state, certainty), On(Undated, day, 2017));

    [Theory]
    [InlineData("2020-12-31", null, null)]
    [InlineData("2021-06-01", MatterState.InProgress, Certainty.Uncertain)]
    [InlineData("2022-02-15", MatterState.InProgress, Certainty.Uncertain)]
    [InlineData("2022-03-01", MatterState.InProgress, Certainty.Certain)]
    [InlineData("2022-03-02", MatterState.InProgress, Certainty.Certain)]
    [InlineData("2022-03-03", MatterState.AwaitingDecision, Certainty.Certain)]
    [InlineData("2022-03-04", MatterState.AwaitingDecision, Certainty.Uncertain)]
    public void A_month_is_uncertain_while_it_lasts_and_a_plan_after_the_day_that_shows_it(string day, MatterState? state, Certainty? certainty)
        => Assert.Equal((state, certainty), On(Handshake, day, 2021));

    [Theory]
    [InlineData("2021-06-02", Certainty.Certain)]
    [InlineData("2021-06-30", Certainty.Certain)]
    [InlineData("2021-07-01", Certainty.Uncertain)]
    [InlineData("2025-01-01", Certainty.Uncertain)]
    public void A_decision_planned_for_a_month_is_awaited_for_certain_until_that_month(string day, Certainty certainty)
        => Assert.Equal((MatterState.AwaitingDecision, certainty), On(FollowUp, day, 2021));

    [Fact]
    public void A_planned_step_that_was_taken_later_was_planned_before()
    {
        CourseStep[] steps = [Step(Prepare, Treated, "2022-01-10"), Step(Decide, Decided, "2022-05-01", "2022-05")];

        Assert.Equal((MatterState.AwaitingDecision, Certainty.Certain), On(steps, "2022-04-30"));
        Assert.Equal((MatterState.Decided, Certainty.Certain), On(steps, "2022-05-01"));
    }

    [Fact]
    public void What_follows_on_a_decision_closes_the_matter_and_anything_else_opens_it_again()
    {
        CourseStep decided = Step(Decide, Decided, "2022-05-01"), signed = Step(Sign, Treated, "2022-05-02");

        Assert.Equal(MatterState.Decided, On([decided], "2022-06-01").State);
        Assert.Equal(MatterState.Closed, On([decided, signed], "2022-06-01").State);
        Assert.Equal(MatterState.Decided, On([decided, signed, Step(StepPurpose.FollowUp, Planned)], "2022-06-01").State);
        Assert.Equal(MatterState.InProgress, On([decided, Step(Discuss, Treated, "2022-05-02")], "2022-06-01").State);
    }

    [Fact]
    public void A_matter_that_was_turned_down_is_withdrawn_unless_it_goes_on_elsewhere()
    {
        var declined = Step(Discuss, Declined, "2022-05-01");

        Assert.Equal(MatterState.Withdrawn, On([declined], "2022-06-01").State);
        Assert.Equal(MatterState.InProgress, On([declined, Step(Discuss, Planned)], "2022-06-01").State);
        Assert.Equal(MatterState.Decided, On([Step(Decide, Decided, "2022-04-01"), declined], "2022-06-01").State);
    }

    [Fact]
    public void A_step_taken_by_a_later_day_does_not_count_before_it_and_one_left_out_never()
    {
        CourseStep[] steps = [Step(Prepare, Treated, "2022-01-10"), Step(Decide, Decided, "<=2022-06-07")];

        Assert.Equal((MatterState.InProgress, Certainty.Uncertain), On(steps, "2022-06-06"));
        Assert.Equal((MatterState.Decided, Certainty.Certain), On(steps, "2022-06-07"));
        Assert.Equal((MatterState.InProgress, Certainty.Certain), On([steps[0], Step(Decide, Skipped, "2022-06-07")], "2022-07-01"));
    }

    [Fact]
    public void A_matter_without_a_step_taken_is_raised_or_awaits_its_decision()
    {
        Assert.Equal((MatterState.Raised, Certainty.Uncertain), On([], "2022-06-07"));
        Assert.Equal((MatterState.AwaitingDecision, Certainty.Uncertain), On([Step(Decide, Planned, planned: "2023")], "2022-06-07"));
        Assert.Equal((null, null), On([], "2022-06-07", 2023));
    }

    [Fact]
    public void What_was_taken_after_the_day_changes_nothing_on_it()
    {
        var random = new Random(20220303);
        for (var i = 0; i < 20_000; i++)
        {
            var steps = Enumerable.Range(0, random.Next(0, 7)).Select(_ => Any(random, 2018, 2024)).ToArray();
            var day = new DateOnly(2018, 1, 1).AddDays(random.Next(0, 365 * 7));
            CourseStep[] later = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Any(random, 2025, 2030)).Where(step => step.IsTaken && step.OccurredOn is not null).Select(step => step with { PlannedFor = null })];

            var (before, after) = (MatterStateRules.On(steps, null, day), MatterStateRules.On([.. steps, .. later], null, day));

            // Only of a matter in which nothing was done at all it matters that something was done later: then it had not begun.
            if (steps.Any(step => step.IsTaken && step.Outcome is not Skipped)) Assert.Equal(before, after);
        }
    }

    [Fact]
    public void Days_known_more_precisely_never_contradict_what_was_certain()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var steps = Enumerable.Range(0, random.Next(1, 6)).Select(year => Any(random, 2018 + year, 2018 + year)).ToArray();
            var precise = Array.ConvertAll(steps, step => step.OccurredOn is { Precision: not PartialDatePrecision.Day, Qualifier: PartialDateQualifier.Exact } date
                ? step with { OccurredOn = PartialDate.Of(date.Earliest.AddDays(random.Next(0, date.Latest.DayNumber - date.Earliest.DayNumber + 1))) }
                : step);
            var day = new DateOnly(2018, 1, 1).AddDays(random.Next(0, 365 * 7));

            if (MatterStateRules.On(steps, null, day) is { Certainty: Certainty.Certain } known)
                Assert.Equal(known.State, MatterStateRules.On(precise, null, day)?.State);
        }
    }

    private static (MatterState? State, Certainty? Certainty) On(IReadOnlyList<CourseStep> steps, string day, int? registered = null)
        => MatterStateRules.On(steps, registered, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)) is { } standing ? (standing.State, standing.Certainty) : (null, null);

    private static CourseStep Step(StepPurpose purpose, StepOutcome outcome, string? occurred = null, string? planned = null)
        => new(purpose, outcome, planned is null ? null : PartialDate.Parse(planned), occurred is null ? null : PartialDate.Parse(occurred));

    private static CourseStep Any(Random random, int first, int last)
    {
        var purposes = Enum.GetValues<StepPurpose>();
        var outcomes = Enum.GetValues<StepOutcome>();
        var outcome = outcomes[random.Next(outcomes.Length)];
        return Step(
            purposes[random.Next(purposes.Length)],
            outcome,
            outcome is Planned || random.Next(3) == 0 ? null : AnyDate(random, first, last),
            random.Next(3) == 0 ? AnyDate(random, first, last) : null);
    }

    private static string AnyDate(Random random, int first, int last)
    {
        var year = random.Next(first, last + 1);
        return random.Next(4) switch
        {
            0 => $"{year}",
            1 => $"{year}-{random.Next(1, 13):00}",
            2 => $"{year}-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
            _ => $">={year}-{random.Next(1, 13):00}",
        };
    }
}
