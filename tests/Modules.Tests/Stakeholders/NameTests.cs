using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Modules.Tests.Stakeholders;

public sealed class NameTests
{
    [Theory]
    [InlineData("2021-06-02", "Välfärd och klimat")]
    [InlineData("2022-06-06", "Välfärd och klimat")] // the day before the other one is seen
    [InlineData("2022-06-07", "Välfärd, klimat och kompetens")]
    [InlineData("2030-01-01", "Välfärd, klimat och kompetens")]
    [InlineData("2010-01-01", "Välfärd och klimat")] // before both: the earliest seen
    public void Of_several_official_names_the_one_latest_seen_by_then_counts(string day, string expected)
        => Assert.Equal(expected, NameView.ChosenOn([Name("Välfärd, klimat och kompetens", "2022-06-07"), Name("Välfärd och klimat", "2021-06-02")], Day(day)));

    [Fact]
    public void An_official_name_comes_before_a_short_one_that_is_surer()
        => Assert.Equal(
            "Krokoms kommun",
            NameView.ChosenOn([Name("Krokom", "2021-06-02") with { Use = NameUse.Short }, Name("Krokoms kommun")], Day("2021-06-02")));

    [Theory]
    [InlineData("2014-12-31", "Gamla namnet")]
    [InlineData("2015-01-01", "Nya namnet")]
    public void A_name_that_is_out_of_use_gives_way(string day, string expected)
        => Assert.Equal(expected, NameView.ChosenOn([Period("Gamla namnet", "../2014-12-31"), Period("Nya namnet", "2015-01-01/..")], Day(day)));

    [Fact]
    public void There_is_a_name_on_a_day_when_none_is_in_use()
        => Assert.Equal("Gamla namnet", NameView.ChosenOn([Period("Gamla namnet", "../2014-12-31")], Day("2020-01-01")));

    private static NameView Name(string text, params string[] seen)
        => new() { Text = text, Use = NameUse.Official, Validity = new Validity(ValidPeriod.Parse("/"), [.. seen.Select(PartialDate.Parse)]) };

    private static NameView Period(string text, string period)
        => new() { Text = text, Use = NameUse.Official, Validity = new Validity(ValidPeriod.Parse(period)) };

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
