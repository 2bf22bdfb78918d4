using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Plans;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Agreements;

/// <summary>What the plans of agreements say of a year, and how surely.</summary>
public sealed class AgreementYearTests
{
    [Theory]
    [InlineData(2018, 1, null)]
    [InlineData(2022, 2, Certainty.Certain)]
    [InlineData(2022, 3, Certainty.Uncertain)]
    [InlineData(2022, 12, Certainty.Uncertain)]
    [InlineData(2100, 2, Certainty.Uncertain)]
    public void Where_the_last_day_is_not_known_no_meeting_is_certain_after_the_agreement_was_last_seen(int year, int month, Certainty? certainty)
        => Assert.Equal(certainty, Meeting(Lives.CountyBoard2018, year, month, new DateOnly(2022, 3, 3))?.Certainty);

    [Theory]
    [InlineData(2022, 12, Certainty.Certain)]
    [InlineData(2023, 1, null)]
    public void Where_it_is_known_meetings_are_certain_up_to_it(int year, int month, Certainty? certainty)
        => Assert.Equal(certainty, Meeting(Lives.Cooperation2019, year, month, new DateOnly(2021, 6, 2))?.Certainty);

    private static DatedThing? Meeting(AgreementLife life, int year, int month, DateOnly asOf)
        => AgreementYears.Meetings(
            new AnnualPlanView { Id = default, Key = "annual-plan/x", AgreementId = life.Id, Meetings = [new PlannedMeetingView { Month = month, Level = MeetingLevel.Highest, PostIds = [] }] }, life, year, asOf)
            .SingleOrDefault();
}
