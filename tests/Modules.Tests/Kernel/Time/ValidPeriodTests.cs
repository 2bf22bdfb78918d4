using FsCheck;
using FsCheck.Fluent;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Kernel.Time;

public sealed class ValidPeriodTests
{
    [Theory]
    [InlineData("2019-01-01/2022-12-31", BoundKind.Known, BoundKind.Known)]
    [InlineData("2015/..", BoundKind.Known, BoundKind.Open)]
    [InlineData("2018-02/", BoundKind.Known, BoundKind.Unknown)]
    [InlineData("/", BoundKind.Unknown, BoundKind.Unknown)]
    [InlineData("../2018-12-31", BoundKind.Open, BoundKind.Known)]
    [InlineData("/..", BoundKind.Unknown, BoundKind.Open)]
    [InlineData("2023-01-01/<=2023-09", BoundKind.Known, BoundKind.Known)]
    public void A_period_is_read_with_the_kinds_of_its_bounds(string text, BoundKind first, BoundKind last)
    {
        var period = ValidPeriod.Parse(text);

        Assert.Equal((text, first, last), (period.Text, period.FirstDayKind, period.LastDayKind));
        Assert.Equal((first == BoundKind.Known, last == BoundKind.Known), (period.FirstDay is not null, period.LastDay is not null));
    }

    [Theory]
    [InlineData("2015")]
    [InlineData("2015/2016/2017")]
    [InlineData("2015/...")]
    [InlineData("2015 / 2016")]
    [InlineData("2021-13/")]
    [InlineData("/2021-02-30")]
    [InlineData("2022/2021")]
    [InlineData("2022-01-02/2022-01-01")]
    [InlineData("2022-02/2022-01-31")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_period_is_refused(string? text)
    {
        Assert.False(ValidPeriod.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ValidPeriod.Parse(text ?? ""));
    }

    [Theory]
    [InlineData("2022-01-01/2022-01-01")]
    [InlineData("2022/2022-01-01")]
    [InlineData("2022-12-31/2022")]
    [InlineData("2022~/2021-12")]
    [InlineData("2022/>=2021")]
    public void A_period_may_begin_on_the_latest_day_that_it_can_end(string text) => Assert.Equal(text, ValidPeriod.Parse(text).Text);

    [Fact]
    public void An_extension_moves_the_last_day_and_cannot_move_it_before_the_first()
    {
        var period = ValidPeriod.Parse("2019-01-01/2020-12-31");

        Assert.Equal("2019-01-01/2022-12-31", period.Until(PartialDate.Parse("2022-12-31")).Text);
        Assert.Contains("INV-01", Assert.Throws<ArgumentException>(() => period.Until(PartialDate.Parse("2018-12-31"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_made_of_bounds_says_what_a_missing_one_means()
        => Assert.Equal(
            ["2015/..", "2015/", "/2015", "/"],
            new[]
            {
                ValidPeriod.Between(PartialDate.Parse("2015"), null, noLastDay: BoundKind.Open),
                ValidPeriod.Between(PartialDate.Parse("2015"), null),
                ValidPeriod.Between(null, PartialDate.Parse("2015")),
                ValidPeriod.Between(null, null),
            }.Select(period => period.Text));

    [Fact]
    public void What_is_printed_reads_back_as_the_same()
        => Prop.ForAll(Times.Period.ToArbitrary(), period => ValidPeriod.Parse(period.Text) == period).QuickCheckThrowOnFailure();
}
