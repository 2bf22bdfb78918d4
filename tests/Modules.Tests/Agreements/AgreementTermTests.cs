using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using static Samverkan.Modules.Tests.Agreements.Lives;

namespace Samverkan.Modules.Tests.Agreements;

public sealed class AgreementTermTests
{
    [Theory]
    [InlineData("2018-05-31", null)]
    [InlineData("2019-06-01", "2019-01-01/2021-12-31")]
    [InlineData("2020-11-30", "2019-01-01/2021-12-31")]
    [InlineData("2020-12-01", "2019-01-01/2021-12-31 or 2019-01-01/2022-12-31")]
    [InlineData("2020-12-15", "2019-01-01/2021-12-31 or 2019-01-01/2022-12-31")]
    [InlineData("2020-12-31", "2019-01-01/2021-12-31 or 2019-01-01/2022-12-31")]
    [InlineData("2021-01-01", "2019-01-01/2022-12-31")]
    [InlineData("2021-06-02", "2019-01-01/2022-12-31")]
    [InlineData("2022-01-15", "2019-01-01/2022-12-31")]
    [InlineData("2023-01-01", "2019-01-01/2022-12-31")]
    public void An_extension_moves_the_last_day_and_leaves_it_open_in_its_month(string day, string? expected)
        => Assert.Equal(expected, Cooperation2019.TermOn(day));

    [Fact]
    public void Terms_that_are_not_known_to_the_day_are_shown_as_the_source_has_them()
    {
        Assert.Equal("2023-01-01/<=2023-09", Transition2023.TermOn("2023-03-01"));
        Assert.Equal("2018-02/", CountyBoard2018.TermOn("2022-06-01"));
        Assert.Equal("/", Handshake2022Signed.TermOn("2022-06-01"));
        Assert.Equal("2015-01-01/2018-12-31", Cooperation2015.TermOn("2018-06-01"));
    }

    [Theory]
    [InlineData("2020-06-01", "/2021-12-31")]
    [InlineData("2020-11-30", "/2021-12-31")]
    [InlineData("2020-12-15", "/2021-12-31 or /2022-12-31")]
    [InlineData("2021-01-01", "/2022-12-31")]
    [InlineData("2021-06-02", "/2022-12-31")]
    public void The_last_day_of_one_that_follows_another_is_that_of_the_other(string day, string expected)
        => Assert.Equal(expected, SeatDivision2020.TermOn(day));

    [Fact]
    public void A_term_of_which_nothing_is_known_is_uncertain_and_one_with_a_known_bound_is_not()
    {
        Assert.Equal(Certainty.Uncertain, AgreementStatusRules.TermOn(Handshake2022Signed, Day("2022-06-01"))!.Certainty);
        Assert.Equal(Certainty.Certain, AgreementStatusRules.TermOn(CountyBoard2018, Day("2022-06-01"))!.Certainty);
    }

    [Theory]
    [InlineData("2020-05-31", "2020-01-01/..")]
    [InlineData("2020-06-01", "2020-01-01/2020-12-31")]
    public void Notice_gives_a_last_day_to_what_holds_until_further_notice(string day, string expected)
        => Assert.Equal(expected, Life("X/1/2020", "2020-01-01/..", Event(AgreementEventKind.Concluded, "2020-01-01"), Event(AgreementEventKind.NoticeGiven, "2020-06-01", effectiveOn: "2021-01-01")).TermOn(day));

    [Fact]
    public void The_day_on_which_it_entered_into_force_is_its_first_day_where_none_was_agreed()
        => Assert.Equal("2020-02-01/", Life("X/1/2020", "/", Event(AgreementEventKind.Concluded, "2020-01"), Event(AgreementEventKind.EnteredIntoForce, "2020-02-01")).TermOn("2020-03-01"));

    [Fact]
    public void An_extension_on_an_unknown_day_leaves_both_last_days_open_until_it_is_known()
    {
        var life = Life("X/1/2020", "2020-01-01/2020-12-31",
            Event(AgreementEventKind.Concluded, "2019-12-01"), Event(AgreementEventKind.Extended, null, knownBy: "2020-10-01", newLastDay: "2021-12-31"));

        Assert.Equal("2020-01-01/2020-12-31 or 2020-01-01/2021-12-31", life.TermOn("2020-09-30"));
        Assert.Equal("2020-01-01/2021-12-31", life.TermOn("2020-10-01"));
    }
}
