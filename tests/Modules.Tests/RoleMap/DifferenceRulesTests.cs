using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Differences;
using static Samverkan.Modules.Tests.RoleMap.SomeRoles;

namespace Samverkan.Modules.Tests.RoleMap;

/// <summary>The domain model, Q24, as the settled points, 4.3, have it.</summary>
public sealed class DifferenceRulesTests
{
    [Fact]
    public void What_holds_on_both_days_is_not_listed()
        => Assert.Empty(All(Compare(Assignment("region", "2015/.."))));

    [Fact]
    public void What_holds_on_one_day_only_began_or_ceased()
    {
        var old = Assignment("region", "2019-01-01/2022-12-31");
        var next = Assignment("association", "2023-01-01/..");

        var (began, ceased, changed) = Compare(old, next);

        Assert.Equal([next], began);
        Assert.Equal([old], ceased);
        Assert.Empty(changed);
    }

    [Theory]
    [InlineData("region", Role.Accountable, Standing.Established, "new", true)]
    [InlineData("region", Role.Performs, Standing.Established, "new", true)]
    [InlineData("board", Role.Performs, Standing.Established, "new", false)]
    [InlineData("region", Role.Performs, Standing.Proposed, "new", false)]
    public void A_holder_that_goes_on_as_firmly_in_another_role_or_on_another_basis_has_changed(
        string holder, Role role, Standing standing, string basis, bool isChange)
    {
        var before = Assignment("region", "2019-01-01/2022-12-31", basis: "old");
        var after = Assignment(holder, "2023-01-01/..", role, standing, basis);

        var (began, ceased, changed) = Compare(before, after);

        Assert.Equal(isChange ? [(before, after)] : [], changed);
        Assert.Equal(isChange ? [] : [after], began);
        Assert.Equal(isChange ? [] : [before], ceased);
    }

    [Fact]
    public void A_proposal_that_is_decided_has_changed_its_standing()
        => Assert.Single(Compare(
            Assignment("region", "2019-01-01/2022-12-31", standing: Standing.Proposed), Assignment("region", "2023-01-01/..")).Changed);

    [Fact]
    public void The_same_again_is_no_change()
        => Assert.Empty(All(Compare(Assignment("region", "2019-01-01/2022-12-31"), Assignment("region", "2023-01-01/.."))));

    [Fact]
    public void Another_certainty_is_no_change()
        => Assert.Empty(All(Compare(Assignment("region", "2019-01-01/<=2023-09", attestedOn: ["2022-06-07"]), Assignment("board", "2022/2024"))));

    private static IEnumerable<object> All((List<RoleAssignment> Began, List<RoleAssignment> Ceased, List<(RoleAssignment, RoleAssignment)> Changed) changes)
        => [.. changes.Began, .. changes.Ceased, .. changes.Changed];

    private static (List<RoleAssignment> Began, List<RoleAssignment> Ceased, List<(RoleAssignment, RoleAssignment)> Changed) Compare(
        params RoleAssignment[] assignments)
    {
        var changes = DifferenceRules.Compare(assignments, Day("2022-12-31"), Day("2023-01-01"));
        return ([.. changes.Began], [.. changes.Ceased], [.. changes.Changed]);
    }
}
