using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Gaps;
using static Samverkan.Modules.Tests.RoleMap.SomeRoles;

namespace Samverkan.Modules.Tests.RoleMap;

/// <summary>The domain model, section 8, as the settled points, 4.1, have it: a test for each sentence.</summary>
public sealed class GapRulesTests
{
    [Fact]
    public void A_task_without_any_assignment_has_no_holder()
        => Assert.Equal((GapKind.NoHolder, Certainty.Certain, null), Judged("2023-01-01"));

    [Fact]
    public void A_task_with_assignments_but_never_an_accountable_or_performing_one_is_not_judged()
        => Assert.Null(Gap("2023-01-01", Assignment("municipalities", "2019/2022", Role.Benefits), Assignment("region", "/", Role.Convenes)));

    [Theory]
    [InlineData(Standing.Proposed)]
    [InlineData(Standing.Wanted)]
    public void One_of_the_two_roles_in_any_standing_is_enough_to_be_judged(Standing standing)
        => Assert.NotNull(Gap("2023-01-01", Assignment("region", "2019/..", standing: standing)));

    [Fact]
    public void A_task_with_children_is_judged_through_them()
        => Assert.Null(GapRules.Judge(Coordination, hasParts: true, [], On("2023-01-01")));

    [Theory]
    [InlineData("2018-12-31", false)]
    [InlineData("2019-01-01", true)]
    [InlineData("2022-12-31", true)]
    [InlineData("2023-01-01", false)]
    public void A_task_is_judged_on_the_days_of_its_own_period(string day, bool judged)
        => Assert.Equal(judged, GapRules.Judge(NewTask(period: "2019-01-01/2022-12-31"), false, [], On(day)) is not null);

    [Theory]
    [InlineData(Role.Accountable)]
    [InlineData(Role.Performs)]
    public void Someone_established_who_certainly_has_one_of_the_two_roles_leaves_no_gap(Role role)
        => Assert.Null(Gap("2020-06-01", Assignment("region", "2019-01-01/2022-12-31", role)));

    [Theory]
    [InlineData("2018-12-31", false)]
    [InlineData("2019-01-01", false)]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    public void There_is_no_gap_before_the_first_holder_nor_on_its_days(string day, bool gap)
        => Assert.Equal(gap, Gap(day, Assignment("region", "2019-01-01/2022-12-31")) is not null);

    [Fact]
    public void Someone_proposed_is_the_first_holder_where_nobody_came_before()
        => Assert.Null(Gap("2021-12-31", Assignment("region", "2022/2024", standing: Standing.Proposed)));

    [Fact]
    public void When_the_last_holder_just_ended_nobody_holds_the_task()
    {
        var last = Assignment("region", "2019-01-01/2022-12-31");

        var gap = Gap("2023-01-01", Assignment("association", "2015-01-01/2018-12-31"), last);

        Assert.Equal((GapKind.NoHolder, "2023-01-01", null), (gap!.Kind, gap.Since!.Text, gap.Cause));
        Assert.Equal([last], gap.Previous);
        Assert.Empty(gap.Candidates);
    }

    [Fact]
    public void When_the_basis_of_the_last_holder_ended_the_gap_names_it_as_its_cause()
    {
        var gap = GapRules.Judge(Coordination, false, [Assignment("region", "2019-01-01/2022-12-31", basis: "agreement")], On("2023-01-01", ended: ["agreement"]));

        Assert.Equal((GapKind.BasisLapsed, Basis("agreement"), "2023-01-01"), (gap!.Kind, gap.Cause, gap.Since!.Text));
    }

    [Fact]
    public void A_basis_that_is_still_in_force_is_no_cause()
        => Assert.Equal(GapKind.NoHolder, Gap("2023-01-01", Assignment("region", "2019-01-01/2022-12-31", basis: "agreement"))!.Kind);

    [Fact]
    public void An_assignment_that_ended_before_its_basis_did_not_end_because_of_it()
    {
        var facts = On("2023-01-01") with { Ended = new Dictionary<NodeRef, int> { [Basis("agreement")] = Day("2023-01-01").DayNumber } };

        var early = GapRules.Judge(Coordination, false, [Assignment("region", "2019-01-01/2021-06-30", basis: "agreement")], facts);
        var late = GapRules.Judge(Coordination, false, [Assignment("region", "2019-01-01/2022-12-31", basis: "agreement")], facts);

        Assert.Equal((GapKind.NoHolder, GapKind.BasisLapsed), (early!.Kind, late!.Kind));
    }

    [Fact]
    public void A_valid_proposal_makes_it_only_proposed_and_the_cause_stays_the_ended_basis()
    {
        var proposed = Assignment("region", "2023-01-01/<=2023-09", standing: Standing.Proposed);
        var intended = Assignment("association", "2023-01-01/..", Role.Accountable, Standing.Intended);

        var gap = Lapsed("2023-01-01", intended, proposed);

        Assert.Equal((GapKind.OnlyProposed, Basis("agreement"), Certainty.Certain), (gap!.Kind, gap.Cause, gap.Certainty));
        Assert.Equal([proposed, intended], gap.Candidates);
    }

    [Fact]
    public void Where_no_proposal_is_valid_a_valid_intention_makes_it_only_intended()
    {
        var gap = Lapsed(
            "2023-10-01",
            Assignment("region", "2023-01-01/<=2023-09", standing: Standing.Proposed),
            Assignment("association", "<=2023-10-01/..", Role.Accountable, Standing.Intended));

        Assert.Equal((GapKind.OnlyIntended, Basis("agreement"), "2023-01-01"), (gap!.Kind, gap.Cause, gap.Since!.Text));
        Assert.Equal(Holder("association"), Assert.Single(gap.Candidates).Holder);
    }

    [Theory]
    [InlineData("2023-08-31", Certainty.Certain)]
    [InlineData("2023-09-15", Certainty.Uncertain)]
    public void Only_proposed_with_an_uncertain_candidate_is_uncertain(string day, Certainty expected)
        => Assert.Equal(expected, Lapsed(day, Assignment("region", "2023-01-01/<=2023-09", standing: Standing.Proposed))!.Certainty);

    [Theory]
    [InlineData("2022-06-01")]
    [InlineData("2026-06-01")]
    public void Only_ever_proposed_is_only_proposed(string day)
    {
        var gap = Gap(day, Assignment("region", "2022/2024", standing: Standing.Proposed));

        Assert.Equal((GapKind.OnlyProposed, null), (gap!.Kind, gap.Since));
        Assert.Empty(gap.Previous);
    }

    [Fact]
    public void Only_ever_intended_is_only_intended()
        => Assert.Equal(GapKind.OnlyIntended, Gap("2024-01-01", Assignment("association", "2023/..", standing: Standing.Intended))!.Kind);

    [Fact]
    public void What_is_wanted_or_rejected_is_no_candidate()
    {
        var gap = Gap("2024-01-01", Assignment("region", "2023/..", standing: Standing.Wanted), Assignment("region", "2023/..", standing: Standing.Rejected));

        Assert.Equal(GapKind.NoHolder, gap!.Kind);
        Assert.Empty(gap.Candidates);
    }

    [Fact]
    public void Previous_and_candidates_hold_only_the_two_judged_roles()
    {
        var performed = Assignment("region", "2019-01-01/2022-12-31");
        var proposed = Assignment("region", "2023-01-01/2023-12-31", standing: Standing.Proposed);

        var gap = Gap(
            "2023-06-01",
            performed,
            Assignment("board", "2019-01-01/2022-12-31", Role.FollowsUp),
            proposed,
            Assignment("association", "2023-01-01/2023-12-31", Role.Commissions, Standing.Proposed));

        Assert.Equal([performed], gap!.Previous);
        Assert.Equal([proposed], gap.Candidates);
    }

    [Fact]
    public void An_accountable_one_where_nobody_ever_performed_is_no_gap()
        => Assert.Null(Gap("2023-01-01", Assignment("board", "2019/..", Role.Accountable)));

    [Fact]
    public void An_accountable_one_is_not_enough_where_someone_once_performed()
    {
        var gap = Gap("2023-01-01", Assignment("board", "2019/..", Role.Accountable), Assignment("unit", "2019-01-01/2021-12-31"));

        Assert.Equal((GapKind.NoPerformer, "2022-01-01"), (gap!.Kind, gap.Since!.Text));
        Assert.Equal(Holder("unit"), Assert.Single(gap.Previous).Holder);
    }

    [Fact]
    public void An_accountable_one_is_not_enough_where_someone_is_proposed_to_perform()
        => Assert.Equal(
            GapKind.NoPerformer,
            Gap("2023-01-01", Assignment("board", "2019/..", Role.Accountable), Assignment("unit", "2023-01-01/..", standing: Standing.Proposed))!.Kind);

    [Fact]
    public void A_performer_alone_is_enough()
        => Assert.Null(Gap("2023-01-01", Assignment("board", "2019-01-01/2021-12-31", Role.Accountable), Assignment("unit", "2019/..")));

    [Fact]
    public void A_holder_that_does_not_exist_on_the_day_is_gone()
    {
        var gap = GapRules.Judge(Coordination, false, [Assignment("federation", "2011-01-01/..")], On("2020-01-01", gone: ["federation"]));

        Assert.Equal((GapKind.HolderGone, Certainty.Certain), (gap!.Kind, gap.Certainty));
        Assert.Equal(Holder("federation"), Assert.Single(gap.Previous).Holder);
    }

    [Fact]
    public void The_gap_of_a_gone_holder_is_since_the_day_after_its_last()
    {
        var facts = On("2020-01-01") with { Gone = new Dictionary<StakeholderId, PartialDate?> { [Holder("federation")] = PartialDate.Parse("2015") } };

        Assert.Equal("2016", GapRules.Judge(Coordination, false, [Assignment("federation", "2011/..")], facts)!.Since!.Text);
    }

    [Fact]
    public void Where_another_holder_has_the_same_role_nobody_is_missed()
        => Assert.Null(GapRules.Judge(
            Coordination, false, [Assignment("federation", "2011-01-01/.."), Assignment("region", "2015-01-01/..")], On("2020-01-01", gone: ["federation"])));

    [Fact]
    public void Where_only_uncertain_ones_hold_the_period_is_uncertain()
    {
        var gap = Gap("2022-06-01", Assignment("region", "/", attestedOn: ["2022-03-03"]));

        Assert.Equal((GapKind.UncertainPeriod, Certainty.Uncertain, null), (gap!.Kind, gap.Certainty, gap.Since));
        Assert.Equal(Holder("region"), Assert.Single(gap.Previous).Holder);
        Assert.Null(Gap("2022-03-03", Assignment("region", "/", attestedOn: ["2022-03-03"])));
    }

    [Theory]
    [InlineData("2014-12-31", null, null)]
    [InlineData("2015-06-30", GapKind.UncertainPeriod, null)]
    [InlineData("2016-01-01", GapKind.NoHolder, "2016")]
    public void After_an_imprecise_end_the_gap_begins_with_the_next_unit_and_is_uncertain_within_it(string day, object? kind, string? since)
    {
        var gap = Gap(day, Assignment("federation", "2011/2015"));

        Assert.Equal((kind, since), (gap?.Kind, gap?.Since?.Text));
        if (day.StartsWith("2015", StringComparison.Ordinal)) Assert.Equal(Certainty.Uncertain, gap!.Certainty);
    }

    [Fact]
    public void Those_that_ended_latest_are_the_previous_ones_together()
    {
        var gap = Lapsed("2023-01-01", Assignment("board", "2019-01-01/2022-12-31", Role.Accountable, basis: "agreement"));

        Assert.Equal([Holder("board"), Holder("region")], gap!.Previous.Select(each => each.Holder).ToHashSet());
    }

    private static (GapKind, Certainty, string?) Judged(string day, params RoleAssignment[] assignments)
        => Gap(day, assignments) is { } gap ? (gap.Kind, gap.Certainty, gap.Since?.Text) : default;

    private static Gap? Gap(string day, params RoleAssignment[] assignments) => GapRules.Judge(Coordination, hasParts: false, assignments, On(day));

    /// <summary>The task as it lies when the agreement under which the region performed it has ended with the year 2022.</summary>
    private static Gap? Lapsed(string day, params RoleAssignment[] more)
        => GapRules.Judge(
            Coordination, false, [Assignment("region", "2019-01-01/2022-12-31", basis: "agreement"), .. more], On(day, ended: ["agreement"]));
}
