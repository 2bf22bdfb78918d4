using Samverkan.Host.Imports.Cells;

namespace Samverkan.Host.Tests.Imports;

/// <summary>Dates as Swedes write them: none is made more precise than it is, and none is guessed.</summary>
public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("2021-06", "2021-06")]
    [InlineData("2021-6", "2021-06")]
    [InlineData("juni 2021", "2021-06")]
    [InlineData("Juni  2021", "2021-06")]
    [InlineData("jun. 2021", "2021-06")]
    [InlineData("sept 2021", "2021-09")]
    [InlineData("December 2022", "2022-12")]
    [InlineData("2021-06-02", "2021-06-02")]
    [InlineData("2021–06–02", "2021-06-02")]
    [InlineData("20210602", "2021-06-02")]
    [InlineData("2021/6/2", "2021-06-02")]
    [InlineData("2.6.2021", "2021-06-02")]
    [InlineData("2 juni 2021", "2021-06-02")]
    [InlineData("den 2 juni 2021", "2021-06-02")]
    [InlineData("2:a juni 2021", "2021-06-02")]
    [InlineData("2 June 2021", "2021-06-02")]
    [InlineData("2/6 2021", "2021-06-02")]
    [InlineData("2/6-2021", "2021-06-02")]
    [InlineData("29 februari 2020", "2020-02-29")]
    [InlineData(" 2021-06-02 ", "2021-06-02")]
    [InlineData("ca 2018", "2018~")]
    [InlineData("omkring juni 2018", "2018-06~")]
    [InlineData("2018~", "2018~")]
    [InlineData("senast september 2023", "<=2023-09")]
    [InlineData("<=2023-09", "<=2023-09")]
    [InlineData("tidigast 2023", ">=2023")]
    [InlineData(">= 2017", ">=2017")]
    public void A_date_is_as_precise_as_it_is_written(string written, string date) => Assert.Equal(date, WrittenDate.Read(written, out _)?.Text);

    [Theory]
    [InlineData("2021-02-30", "There is no day 2021-02-30.")]
    [InlineData("29 februari 2021", "There is no day 2021-02-29.")]
    [InlineData("31/4 2021", "There is no day 2021-04-31.")]
    [InlineData("20211345", "There is no month 13.")]
    [InlineData("2021-00", "There is no month 0.")]
    [InlineData("2/6/2021", "can be exchanged")]
    [InlineData("2/6 21", "year of two figures")]
    [InlineData("jun-18", "year of two figures")]
    [InlineData("44349", "has lost its form")]
    [InlineData("210602", "without its century")]
    [InlineData("hösten 2021", "is not a date")]
    [InlineData("2021-06-02 14:00", "is not a date")]
    [InlineData("x", "is not a date")]
    [InlineData("0000", "is not a date")]
    public void What_is_no_date_or_could_be_two_is_refused(string written, string why)
    {
        Assert.Null(WrittenDate.Read(written, out var told));
        Assert.Contains(why, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tills vidare", "..")]
    [InlineData("Tills Vidare", "..")]
    [InlineData("t.v.", "..")]
    [InlineData("..", "..")]
    [InlineData("okänd", "")]
    [InlineData("unknown", "")]
    [InlineData("juni 2021", "2021-06")]
    public void A_bound_can_be_open_or_unknown(string written, string bound) => Assert.Equal(bound, WrittenPeriod.Bound(written, out _));

    [Fact]
    public void A_bound_that_cannot_be_says_why()
    {
        Assert.Null(WrittenPeriod.Bound("31/4 2021", out var why));
        Assert.Equal("There is no day 2021-04-31.", why);
    }
}
