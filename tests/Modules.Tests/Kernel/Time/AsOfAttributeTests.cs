using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Time;

public sealed class AsOfAttributeTests
{
    [Theory]
    [InlineData("2026-01-31T22:59:59Z", "2026-01-31")]
    [InlineData("2026-01-31T23:00:00Z", "2026-02-01")]
    [InlineData("2026-06-30T21:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T22:00:00Z", "2026-07-01")]
    public void Today_is_the_day_in_sweden_in_winter_and_in_summer(string moment, string day)
    {
        using var services = new ServiceCollection().AddSingleton<TimeProvider>(new StoppedClock(moment)).BuildServiceProvider();

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new AsOfAttribute().Default(services));
    }

    [Fact]
    public void Null_is_refused_where_a_day_is_needed() => Assert.Equal("AS_OF_REQUIRED", new AsOfAttribute().Refuse(null, allowsNull: false)?.Code);

    [Fact]
    public void Null_is_all_time_where_it_is_allowed() => Assert.Null(new AsOfAttribute().Refuse(null, allowsNull: true));

    [Theory]
    [InlineData(1599, 12, 31, "AS_OF_OUT_OF_RANGE")]
    [InlineData(1600, 1, 1, null)]
    [InlineData(9999, 12, 31, null)]
    public void A_day_before_1600_is_refused(int year, int month, int day, string? code)
        => Assert.Equal(code, new AsOfAttribute().Refuse(new DateOnly(year, month, day), allowsNull: false)?.Code);
}
