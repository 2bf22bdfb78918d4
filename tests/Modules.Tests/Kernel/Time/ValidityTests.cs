using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Kernel.Time;

public sealed class ValidityTests
{
    [Theory]
    // The table of the model, section 2.3.
    [InlineData("2011/2015", "", "2013-06-01", "CERTAIN")]
    [InlineData("2011/2015", "", "2015-06-30", "UNCERTAIN")]
    [InlineData("2018-02/", "2022-03-03", "2018-02-15", "UNCERTAIN")]
    [InlineData("2018-02/", "2022-03-03", "2020-01-01", "CERTAIN")]
    [InlineData("2018-02/", "2022-03-03", "2022-06-01", "UNCERTAIN")]
    [InlineData("2023-01-01/<=2023-09", "", "2023-08-31", "CERTAIN")]
    [InlineData("2023-01-01/<=2023-09", "", "2023-09-15", "UNCERTAIN")]
    [InlineData("2023-01-01/<=2023-09", "", "2023-10-01", "OUT")]
    [InlineData("2015/..", "", "2026-06-01", "CERTAIN")]
    // A known bound attests its own day.
    [InlineData("2018-02-05/", "", "2018-02-04", "OUT")]
    [InlineData("2018-02-05/", "", "2018-02-05", "CERTAIN")]
    [InlineData("2018-02-05/", "", "2018-02-06", "UNCERTAIN")]
    [InlineData("/2018-02-05", "", "2018-02-04", "UNCERTAIN")]
    [InlineData("/2018-02-05", "", "2018-02-05", "CERTAIN")]
    [InlineData("/2018-02-05", "", "2018-02-06", "OUT")]
    // Then or later.
    [InlineData(">=2023/2024-12-31", "", "2022-12-31", "OUT")]
    [InlineData(">=2023/2024-12-31", "", "2023-01-01", "UNCERTAIN")]
    [InlineData(">=2023/2024-12-31", "2023-05-01", "2023-04-30", "UNCERTAIN")]
    [InlineData(">=2023/2024-12-31", "2023-05-01", "2023-05-01", "CERTAIN")]
    [InlineData("2020-01-01/>=2022-06-30", "", "2022-06-30", "CERTAIN")]
    [InlineData("2020-01-01/>=2022-06-30", "", "2022-07-01", "UNCERTAIN")]
    [InlineData("2020-01-01/>=2022-06-30", "2022-08-01", "2022-08-01", "CERTAIN")]
    [InlineData("2020-01-01/>=2022-06-30", "2022-08-01", "2022-08-02", "UNCERTAIN")]
    // Then or earlier is treated as that bound.
    [InlineData("<=2023-10-01/", "", "2023-09-30", "OUT")]
    [InlineData("<=2023-10-01/", "", "2023-10-01", "CERTAIN")]
    // About then: one unit to each side.
    [InlineData("2018~/..", "", "2016-12-31", "OUT")]
    [InlineData("2018~/..", "", "2017-01-01", "UNCERTAIN")]
    [InlineData("2018~/..", "", "2019-12-31", "UNCERTAIN")]
    [InlineData("2018~/..", "", "2020-01-01", "CERTAIN")]
    // An imprecise attestation counts with the day that says least.
    [InlineData("2018/", "2022-03", "2022-03-01", "CERTAIN")]
    [InlineData("2018/", "2022-03", "2022-03-02", "UNCERTAIN")]
    [InlineData("/2023-12-31", "2022-03", "2022-03-30", "UNCERTAIN")]
    [InlineData("/2023-12-31", "2022-03", "2022-03-31", "CERTAIN")]
    // Neither bound known.
    [InlineData("/", "", "2022-03-03", "UNCERTAIN")]
    [InlineData("/..", "", "2022-03-03", "UNCERTAIN")]
    [InlineData("/..", "2022-03-03", "2022-03-02", "UNCERTAIN")]
    [InlineData("/..", "2022-03-03", "2030-01-01", "CERTAIN")]
    [InlineData("/", "2021-01-01 2022-01-01", "2021-07-01", "CERTAIN")]
    [InlineData("/", "2021-01-01 2022-01-01", "2022-01-02", "UNCERTAIN")]
    public void A_day_is_judged_as_the_papers_say(string period, string attestedOn, string day, string expected)
    {
        var validity = new Validity(ValidPeriod.Parse(period), [.. Dates(attestedOn)]);

        Assert.Equal(expected, validity.On(DateOnly.Parse(day, CultureInfo.InvariantCulture))?.ToString().ToUpperInvariant() ?? "OUT");
    }

    [Fact]
    public void Every_day_is_judged_like_the_slow_reference()
        => Prop.ForAll(Times.Validity.ToArbitrary(), given =>
        {
            var validity = new Validity(given.Period, given.AttestedOn);
            foreach (var day in Telling(given.Period, given.AttestedOn))
            {
                var expected = AsOfReference.On(given.Period, given.AttestedOn, day);
                if (validity.On(day) != expected) throw new InvalidOperationException($"{validity} on {day:O}: {validity.On(day)} is not {expected}");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_certain_days_are_among_the_possible_ones()
        => Prop.ForAll(Times.Validity.ToArbitrary(), given =>
        {
            var validity = new Validity(given.Period, given.AttestedOn);
            return validity.FromDay < validity.UntilDay
                && (validity.CertainFromDay >= validity.CertainUntilDay
                    || (validity.FromDay <= validity.CertainFromDay && validity.CertainUntilDay <= validity.UntilDay));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equality_is_of_the_period_and_the_attested_days_in_any_order()
    {
        var period = ValidPeriod.Parse("2018-02/");
        var (early, late) = (PartialDate.Parse("2020"), PartialDate.Parse("2022-03-03"));

        Assert.Equal(new Validity(period, early, late), new Validity(period, late, early));
        Assert.NotEqual(new Validity(period, early), new Validity(period, late));
    }

    [Theory]
    [InlineData("0001~/9999~")]
    [InlineData("../9999-12-31")]
    public void The_ends_of_the_calendar_are_no_edge_to_fall_over(string period)
    {
        var validity = new Validity(ValidPeriod.Parse(period));

        Assert.NotNull(validity.On(DateOnly.MinValue));
        Assert.NotNull(validity.On(DateOnly.MaxValue));
    }

    /// <summary>Where an answer can change: the days around the ends of all units, and of their neighbors.</summary>
    private static IEnumerable<DateOnly> Telling(ValidPeriod period, PartialDate[] attestedOn)
        => attestedOn.Append(period.FirstDay).Append(period.LastDay).OfType<PartialDate>()
            .SelectMany(date => new[] { date.DayBefore()!, date, date.DayAfter()! })
            .SelectMany(date => new[] { date.Earliest, date.Latest })
            .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) })
            .Append(AsOfReference.AllDays[0]).Append(AsOfReference.AllDays[^1])
            .Distinct();

    private static IEnumerable<PartialDate> Dates(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PartialDate.Parse);
}
