using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using static Samverkan.Modules.Tests.Agreements.Lives;

namespace Samverkan.Modules.Tests.Agreements;

/// <summary>The acceptance table of the domain model, section 6.1, and the settled points, section 3.4, sentence by sentence.</summary>
public sealed class AgreementStatusTests
{
    [Theory]
    [InlineData("2018-05-31", "- Certain")]
    [InlineData("2018-06-01", "Adopted Uncertain")] // adopted in June, the day is not known
    [InlineData("2018-06-15", "Adopted Uncertain")]
    [InlineData("2018-06-30", "Adopted Uncertain")]
    [InlineData("2018-07-01", "Adopted Certain")]
    [InlineData("2018-12-31", "Adopted Certain")]
    [InlineData("2019-01-01", "InForce Certain")]
    [InlineData("2020-12-15", "InForce Certain")] // extended on some day of this month: the term is uncertain, not the status
    [InlineData("2021-06-02", "InForce Certain")] // called the valid one on that day
    [InlineData("2021-06-03", "InForce Uncertain")] // notice was given on an unknown day from here on
    [InlineData("2021-12-31", "InForce Uncertain")]
    [InlineData("2022-01-01", "InForce Uncertain")]
    [InlineData("2022-01-15", "InForce Uncertain")]
    [InlineData("2022-06-06", "InForce Uncertain")]
    [InlineData("2022-06-07", "InForceUnderNotice Certain")]
    [InlineData("2022-12-31", "InForceUnderNotice Certain")]
    [InlineData("2023-01-01", "Ended Terminated Certain")]
    [InlineData("2030-01-01", "Ended Terminated Certain")]
    public void The_agreement_of_2019(string day, string expected) => Assert.Equal(expected, Cooperation2019.On(day));

    [Theory]
    [InlineData("2014-12-31", "- Certain")]
    [InlineData("2015-01-01", "InForce Certain")]
    [InlineData("2018-06-15", "InForce Certain")] // revised that year: the revised text is another agreement
    [InlineData("2018-12-31", "InForce Certain")]
    [InlineData("2019-01-01", "Ended Replaced Certain")]
    public void The_agreement_of_2015(string day, string expected) => Assert.Equal(expected, Cooperation2015.On(day));

    [Theory]
    [InlineData("2022-06-06", "- Certain")]
    [InlineData("2022-06-07", "Proposed Certain")]
    [InlineData("2022-06-08", "Proposed Uncertain")] // what became of it is not known
    [InlineData("2023-03-01", "Proposed Uncertain")]
    [InlineData("2023-09-15", "Proposed Uncertain")]
    [InlineData("2023-10-01", "Proposed Uncertain")]
    public void A_proposal_is_certain_until_it_was_last_seen(string day, string expected) => Assert.Equal(expected, Transition2023.On(day));

    [Theory]
    [InlineData("2022-06-30", "Proposed Certain")]
    [InlineData("2022-07-01", "Adopted Certain")]
    [InlineData("2022-12-31", "Adopted Certain")]
    [InlineData("2023-01-01", "InForce Certain")]
    [InlineData("2023-08-31", "InForce Certain")]
    [InlineData("2023-09-01", "InForce Uncertain")] // until September at the latest
    [InlineData("2023-09-15", "InForce Uncertain")]
    [InlineData("2023-09-30", "InForce Uncertain")]
    [InlineData("2023-10-01", "Ended TermEnded Certain")]
    public void The_transition_if_it_had_been_signed(string day, string expected)
        => Assert.Equal(expected, Transition2023.With(Event(AgreementEventKind.Signed, "2022-07-01")).On(day));

    [Theory]
    [InlineData("2018-01-31", "- Certain")]
    [InlineData("2018-02-01", "InForce Uncertain")]
    [InlineData("2018-02-15", "InForce Uncertain")]
    [InlineData("2018-02-28", "InForce Uncertain")]
    [InlineData("2018-03-01", "InForce Certain")]
    [InlineData("2021-07-01", "InForce Certain")] // a review was ordered that year
    [InlineData("2022-03-02", "InForce Certain")]
    [InlineData("2022-03-03", "InForce Certain")] // last seen in force
    [InlineData("2022-03-04", "InForce Uncertain")]
    [InlineData("2022-06-01", "InForce Uncertain")]
    public void An_unknown_end_is_uncertain_after_the_agreement_was_last_seen_in_force(string day, string expected)
        => Assert.Equal(expected, CountyBoard2018.On(day));

    [Theory]
    [InlineData("2022-03-02", "- Uncertain")] // drafted on an unknown day
    [InlineData("2022-03-03", "Proposed Certain")]
    [InlineData("2022-03-04", "Proposed Uncertain")]
    public void The_handshake_on_the_documents_alone(string day, string expected) => Assert.Equal(expected, Handshake2022.On(day));

    [Theory]
    [InlineData("2022-03-02", "- Uncertain")]
    [InlineData("2022-03-03", "Proposed Certain")] // last seen as a proposal, that day included
    [InlineData("2022-03-04", "InForce Uncertain")] // signed, without any day
    [InlineData("2030-01-01", "InForce Uncertain")]
    public void A_signature_without_any_day_counts_from_the_day_after_the_proposal_was_last_seen(string day, string expected)
        => Assert.Equal(expected, Handshake2022Signed.On(day));

    [Theory]
    [InlineData("2020-03-29", "- Uncertain")]
    [InlineData("2020-03-30", "InForce Certain")]
    [InlineData("2021-06-02", "InForce Certain")]
    [InlineData("2022-01-15", "InForce Certain")] // whether notice of the other one had been given makes no difference to it
    [InlineData("2022-12-31", "InForce Certain")]
    [InlineData("2023-01-01", "Ended FollowedOther Certain")]
    public void One_that_is_valid_for_the_same_time_as_another_ends_with_it(string day, string expected) => Assert.Equal(expected, SeatDivision2020.On(day));

    [Fact]
    public void An_end_of_its_own_comes_before_that_of_the_one_it_follows()
    {
        var life = SeatDivision2020.With(Event(AgreementEventKind.Terminated, "2022-05-01"));

        Assert.Equal("InForce Certain", life.On("2022-04-30"));
        Assert.Equal("Ended Terminated Certain", life.On("2022-05-01"));
        Assert.Equal("Ended Terminated Certain", life.On("2023-01-01"));
    }

    [Theory]
    [InlineData("2022-04-30", "Draft Certain")]
    [InlineData("2022-05-01", "Withdrawn Certain")]
    public void A_draft_can_be_taken_back(string day, string expected)
        => Assert.Equal(expected, Life("X/1/2022", "/", Event(AgreementEventKind.Drafted, "2022-04-01"), Event(AgreementEventKind.Withdrawn, "2022-05-01")).On(day));

    [Theory]
    [InlineData("2022-03-31", "InForce Certain")]
    [InlineData("2022-04-01", "Ended Replaced Uncertain")] // the state after it, from the first day of its month
    [InlineData("2022-04-30", "Ended Replaced Uncertain")]
    [InlineData("2022-05-01", "Ended Replaced Certain")]
    public void A_dated_event_without_a_day_counts_from_the_first_day_that_it_can_be(string day, string expected)
        => Assert.Equal(expected, Life("X/1/2022", "2022-01-01/..", Event(AgreementEventKind.Concluded, "2021-12-01"), Event(AgreementEventKind.Replaced, "2022-04")).On(day));

    [Fact]
    public void A_review_changes_nothing()
    {
        var reviewed = Transition2023 with { Events = [.. Transition2023.Events, Event(AgreementEventKind.Signed, "2022-07-01"), Event(AgreementEventKind.ReviewOrdered, null)] };

        Assert.Equal("InForce Certain", reviewed.On("2023-03-01"));
    }

    [Theory]
    [InlineData("2018-06-15", "It was adopted in 2018-06; the day is not known.")]
    [InlineData("2021-06-02", null)]
    [InlineData("2022-01-15", "Notice was given on an unknown day, no later than 2022-06-07.")]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-01-01", "Its term ran out the same night.")]
    public void The_remark_says_why(string day, string? expected) => Assert.Equal(expected, AgreementStatusRules.On(Cooperation2019, Day(day)).Remark);

    [Fact]
    public void The_remark_says_where_knowledge_ends()
    {
        Assert.Equal("Last seen as a proposal on 2022-06-07; what became of it is not known.", AgreementStatusRules.On(Transition2023, Day("2023-03-01")).Remark);
        Assert.Equal("Last seen in force on 2022-03-03; its end is not known.", AgreementStatusRules.On(CountyBoard2018, Day("2022-06-01")).Remark);
        Assert.Equal("It was concluded in 2018-02; the day is not known. It begins in 2018-02; the day is not known.", AgreementStatusRules.On(CountyBoard2018, Day("2018-02-15")).Remark);
        Assert.Equal("It held for the same time as RUN/34/2018.", AgreementStatusRules.On(SeatDivision2020, Day("2023-01-01")).Remark);
        Assert.Equal(
            "It was signed on an unknown day. Its end is not known.",
            AgreementStatusRules.On(Handshake2022Signed, Day("2022-03-04")).Remark);
    }

    [Theory]
    [InlineData("2018-05-31", "")]
    [InlineData("2018-06-15", "Adopted")]
    [InlineData("2019-01-01", "EnteredIntoForce")]
    [InlineData("2021-06-02", "EnteredIntoForce, Extended")]
    [InlineData("2022-01-15", "EnteredIntoForce, Extended, NoticeGiven")]
    [InlineData("2022-12-31", "NoticeGiven")]
    [InlineData("2023-01-01", "NoticeGiven")]
    public void It_is_explained_by_the_events_that_led_to_it(string day, string expected)
        => Assert.Equal(expected, string.Join(", ", AgreementStatusRules.On(Cooperation2019, Day(day)).ExplainedBy.Select(one => one.Kind)));

    [Theory]
    [InlineData("2018-05-31", null)]
    [InlineData("2018-06-15", Standing.Established)]
    [InlineData("2023-01-01", Standing.Established)]
    public void Its_standing_follows_from_its_status(string day, Standing? expected)
        => Assert.Equal(expected, AgreementStatusRules.On(Cooperation2019, Day(day)).Standing);

    [Fact]
    public void A_draft_or_a_proposal_is_proposed_and_what_was_taken_back_rejected()
    {
        var withdrawn = Handshake2022.With(Event(AgreementEventKind.Withdrawn, "2022-05-01"));

        Assert.Equal(Standing.Proposed, AgreementStatusRules.On(Transition2023, Day("2023-10-01")).Standing);
        Assert.Equal(Standing.Rejected, AgreementStatusRules.On(withdrawn, Day("2022-05-01")).Standing);
    }
}
