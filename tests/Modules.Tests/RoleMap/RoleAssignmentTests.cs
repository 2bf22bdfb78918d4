using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using static Samverkan.Modules.Tests.RoleMap.SomeRoles;

namespace Samverkan.Modules.Tests.RoleMap;

public sealed class RoleAssignmentTests
{
    private static readonly RoleAssignment Held = Assignment("region", "2019-01-01/2022-12-31");

    [Theory]
    [InlineData("2022-12-31/..", true)]
    [InlineData("2023-01-01/..", false)]
    [InlineData("2022/..", false)] // it may begin after the other has ended
    public void One_holder_has_one_role_once_on_a_day(string period, bool repeats)
        => Assert.Equal(repeats, Assignment("region", period).Repeats(Held));

    [Fact]
    public void Another_holder_role_standing_or_territory_repeats_nothing()
    {
        Assert.False(Assignment("board", "2020/..").Repeats(Held));
        Assert.False(Assignment("region", "2020/..", Role.Accountable).Repeats(Held));
        Assert.False(Assignment("region", "2020/..", standing: Standing.Proposed).Repeats(Held));
        Assert.False(Assignment("region", "2020/..", territory: ["2303"]).Repeats(Assignment("region", "2020/..", territory: ["2309"])));
    }
}
