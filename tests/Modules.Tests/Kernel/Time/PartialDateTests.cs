using FsCheck;
using FsCheck.Fluent;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Kernel.Time;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2011", PartialDatePrecision.Year, PartialDateQualifier.Exact, "2011-01-01", "2011-12-31")]
    [InlineData("2018-06", PartialDatePrecision.Month, PartialDateQualifier.Exact, "2018-06-01", "2018-06-30")]
    [InlineData("2021-06-02", PartialDatePrecision.Day, PartialDateQualifier.Exact, "2021-06-02", "2021-06-02")]
    [InlineData("2018~", PartialDatePrecision.Year, PartialDateQualifier.Approximate, "2018-01-01", "2018-12-31")]
    [InlineData("<=2023-09", PartialDatePrecision.Month, PartialDateQualifier.NoLaterThan, "2023-09-01", "2023-09-30")]
    [InlineData(">=2024-02", PartialDatePrecision.Month, PartialDateQualifier.NoEarlierThan, "2024-02-01", "2024-02-29")]
    [InlineData("0001", PartialDatePrecision.Year, PartialDateQualifier.Exact, "0001-01-01", "0001-12-31")]
    [InlineData("9999-12-31", PartialDatePrecision.Day, PartialDateQualifier.Exact, "9999-12-31", "9999-12-31")]
    public void A_date_is_read_with_the_precision_it_has(string text, PartialDatePrecision precision, PartialDateQualifier qualifier, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(
            (text, precision, qualifier, earliest, latest),
            (date.Text, date.Precision, date.Qualifier, $"{date.Earliest:yyyy-MM-dd}", $"{date.Latest:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("2021-02-30")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-06-00")]
    [InlineData("2023-02-29")]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("21")]
    [InlineData("2021-6")]
    [InlineData("2021-06-02~~")]
    [InlineData("<=2021~")]
    [InlineData("<2021")]
    [InlineData(" 2021")]
    [InlineData("2021\n")]
    [InlineData("٢٠٢١")]
    [InlineData("2021/2022")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_date_is_refused(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Contains("Write a year, a month or a day", Assert.Throws<FormatException>(() => PartialDate.Parse(text ?? "")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-12-31", "2023-01-01")]
    [InlineData("2015", "2016")]
    [InlineData("2023-09", "2023-10")]
    [InlineData("2023-12", "2024-01")]
    [InlineData("<=2023-09", "<=2023-10")]
    [InlineData("9999", null)]
    [InlineData("9999-12-31", null)]
    public void What_follows_on_a_last_day_keeps_its_precision(string last, string? next)
        => Assert.Equal(next, PartialDate.Parse(last).DayAfter()?.Text);

    [Fact]
    public void Dates_are_ordered_by_their_first_day_and_then_by_precision()
    {
        string[] ordered = ["2017-12-31", "2018", "<=2018", "2018-01", "2018-01-01", "2018-01-02", "2018-02", "2019"];

        Assert.Equal(ordered, ordered.Reverse().Select(PartialDate.Parse).Order(PartialDate.Chronological).Select(date => date.Text));
    }

    [Fact]
    public void What_is_printed_reads_back_as_the_same()
        => Prop.ForAll(Times.Date.ToArbitrary(), date => PartialDate.Parse(date.Text) == date).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_is_total_and_agrees_with_equality()
        => Prop.ForAll(
            Gen.ArrayOf(Times.Date, 3).ToArbitrary(),
            dates =>
            {
                var (a, b, c) = (dates[0], dates[1], dates[2]);
                var (ab, bc, ac) = (Compare(a, b), Compare(b, c), Compare(a, c));
                return ab == -Compare(b, a) && (ab == 0) == (a == b) && (ab > 0 || bc > 0 || ac <= 0);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_unit_before_the_next_one_is_the_same_one()
        => Prop.ForAll(
            Times.Date.ToArbitrary(),
            date => date.DayAfter()!.DayBefore() == date && date.DayAfter()!.Earliest == date.Latest.AddDays(1)).QuickCheckThrowOnFailure();

    private static int Compare(PartialDate left, PartialDate right) => Math.Sign(PartialDate.Chronological.Compare(left, right));
}
