using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Gaps;
using static Samverkan.Modules.Tests.RoleMap.SomeRoles;

namespace Samverkan.Modules.Tests.RoleMap;

/// <summary>The domain model, section 8 and INV-29, as the settled points, 4.1 and 4.2, have it.</summary>
public sealed class OverlapRulesTests
{
    [Fact]
    public void Two_who_answer_for_the_same_task_overlap()
        => Assert.Equal(
            [(OverlapKind.TwoAccountable, Certainty.Certain)],
            Kinds("2020-01-01", Accountable("federation", "2011/.."), Accountable("region", "2015/..")));

    [Fact]
    public void One_holder_with_two_assignments_does_not_overlap_with_itself()
        => Assert.Empty(Kinds("2020-01-01", Accountable("region", "2011/.."), Accountable("region", "2015/..")));

    [Theory]
    [InlineData(ShareKind.Unknown, null, 1)]
    [InlineData(ShareKind.Shared, null, 1)]
    [InlineData(ShareKind.Shared, "var och en för sin del", 0)]
    public void The_same_role_overlaps_where_nothing_says_how_it_is_shared(ShareKind share, string? note, int count)
        => Assert.Equal(
            Enumerable.Repeat((OverlapKind.SharedWithoutShare, Certainty.Certain), count),
            Kinds("2020-01-01", Assignment("board", "2019/..", share: share, shareNote: note), Assignment("region", "2019/..", share: share, shareNote: note)));

    [Fact]
    public void Different_roles_do_not_overlap()
        => Assert.Empty(Kinds("2020-01-01", Accountable("board", "2019/.."), Assignment("region", "2019/..")));

    [Theory]
    [InlineData(Role.Commissions)]
    [InlineData(Role.Consulted)]
    public void Only_the_two_judged_roles_overlap(Role role)
        => Assert.Empty(Kinds("2020-01-01", Assignment("board", "2019/..", role), Assignment("region", "2019/..", role)));

    [Theory]
    [InlineData(null, new[] { "2309" }, 1)]
    [InlineData(new[] { "2303", "2309" }, new[] { "2309" }, 1)]
    [InlineData(new[] { "2303" }, new[] { "2309" }, 0)]
    public void They_overlap_only_where_they_have_a_territory_in_common(string[]? one, string[]? other, int count)
        => Assert.Equal(count, Kinds("2020-01-01", Accountable("board", "2019/..", one), Accountable("region", "2019/..", other)).Count());

    [Fact]
    public void A_group_and_its_member_do_not_overlap()
    {
        var facts = On("2020-01-01") with { Members = new[] { "krokom" }.ToLookup(_ => Holder("municipalities"), Holder) };

        Assert.Empty(OverlapRules.Judge(Coordination, [Accountable("municipalities", "2019/.."), Accountable("krokom", "2019/..")], facts));
    }

    [Theory]
    [InlineData("2014-12-31", 0)]
    [InlineData("2015-01-01", 0)]
    [InlineData("2015-06-30", 0)]
    [InlineData("2015-12-31", 0)]
    [InlineData("2016-01-01", 0)]
    public void The_last_unit_of_one_that_meets_the_first_unit_of_the_other_is_a_change_and_no_overlap(string day, int count)
        => Assert.Equal(count, Kinds(day, Accountable("federation", "2011/2015"), Accountable("region", "2015/..")).Count());

    [Fact]
    public void A_change_that_is_known_to_the_day_on_one_side_is_still_a_change()
        => Assert.Empty(Kinds("2015-06-30", Assignment("federation", "2011/2015"), Assignment("region", "2015-01-01/2018-12-31")));

    [Fact]
    public void About_then_is_one_unit_wider()
        => Assert.Empty(Kinds("2016-06-30", Accountable("federation", "2011/2015~"), Accountable("region", "2016/..")));

    [Theory]
    [InlineData("2022-03-03", Certainty.Certain)]
    [InlineData("2022-06-01", Certainty.Uncertain)]
    public void What_is_uncertain_for_another_reason_counts_and_makes_the_overlap_uncertain(string day, Certainty expected)
        => Assert.Equal(
            [(OverlapKind.SharedWithoutShare, expected)],
            Kinds(day, Assignment("board", "/", attestedOn: ["2022-03-03"]), Assignment("region", "/", attestedOn: ["2022-03-03"])));

    [Fact]
    public void Two_that_begin_in_the_same_imprecise_unit_overlap_uncertainly()
        => Assert.Equal(
            [(OverlapKind.SharedWithoutShare, Certainty.Uncertain)],
            Kinds("2022-03-03", Assignment("board", "2022/2024", standing: Standing.Proposed), Assignment("region", "2022/2024", standing: Standing.Proposed)));

    [Fact]
    public void An_overlap_stands_as_weak_as_the_weakest_in_it()
        => Assert.Equal(
            Standing.Proposed,
            Assert.Single(OverlapRules.Judge(Coordination, [Assignment("board", "2019/.."), Assignment("region", "2019/..", standing: Standing.Proposed)], On("2020-01-01"))).Standing);

    [Fact]
    public void A_holder_that_does_not_exist_on_the_day_overlaps_with_nobody()
        => Assert.Empty(OverlapRules.Judge(Coordination, [Accountable("federation", "2011/.."), Accountable("region", "2015/..")], On("2020-01-01", gone: ["federation"])));

    private static RoleAssignment Accountable(string holder, string period, string[]? territory = null)
        => Assignment(holder, period, Role.Accountable, share: ShareKind.Sole, territory: territory);

    private static IEnumerable<(OverlapKind, Certainty)> Kinds(string day, params RoleAssignment[] assignments)
        => OverlapRules.Judge(Coordination, assignments, On(day)).Select(overlap => (overlap.Kind, overlap.Certainty));
}
