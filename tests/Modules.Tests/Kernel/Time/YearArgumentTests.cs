using Samverkan.GraphQL.Types;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Kernel.Time;

public sealed class YearArgumentTests
{
    [Theory]
    [InlineData(1900)]
    [InlineData(2021)]
    [InlineData(2200)]
    public void A_year_in_the_range_is_taken(int year) => Assert.Equal(year, YearArgument.Require(year));

    [Theory]
    [InlineData(1899)]
    [InlineData(2201)]
    [InlineData(0)]
    [InlineData(-2021)]
    [InlineData(99999)]
    public void A_year_outside_is_refused_with_its_place(int year)
    {
        var error = Assert.Throws<GraphQLException>(() => YearArgument.Require(year)).Error;

        Assert.Equal("YEAR_OUT_OF_RANGE", error.Code);
        Assert.Equal(["year"], Assert.IsType<object[]>(error.Extensions!["inputPath"]));
    }
}
