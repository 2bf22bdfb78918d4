using Microsoft.Extensions.DependencyInjection;
using Samverkan.Agreements;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.FollowUps;
using Samverkan.Agreements.Plans;
using Samverkan.Arenas;
using Samverkan.Dialogues;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.Modules.Tests.Kit;
using Samverkan.RoleMap;
using Samverkan.Sources;
using Samverkan.Stakeholders;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Modules.Tests.Agreements;

/// <summary>What this module knows that belongs in the calendar of a body.</summary>
public sealed class CalendarEntriesTests
{
    private static readonly DateOnly Day = new(2022, 6, 15);

    [Fact]
    public async Task A_meeting_that_a_plan_foresees_for_a_post_of_the_body_stands_in_its_calendar()
    {
        await using var database = await TestDatabase.SeededAsync(services => services.AddSources().AddStakeholders().AddAgreements().AddArenas().AddDialogues().AddRoleMap());
        var stakeholders = (await database.AskAsync(new StakeholderIdsByKeys(["body/rs", "body/run", "post/regionstyrelsens-ordforande"]))).Ids;
        var agreements = (await database.AskAsync(new AgreementIdsByKeys(["agreement/RUN-34-2018", "agreement/RS-482-2018", "agreement/RS-668-2021"]))).Ids;
        await database.WriteAsync<AgreementsDb>(db => db.AnnualPlans.AddRange(
            Plan("dated", "agreement/RUN-34-2018", year: 2022),
            Plan("yearly", "agreement/RS-668-2021", year: null)));

        Assert.Equal(
            [
                "annual-plan/dated/1 2022-03 Established: Möte enligt årsplanen för RUN/34/2018",
                "annual-plan/yearly/1  Proposed: Möte enligt årsplanen för RS/668/2021, varje år i mars",
            ],
            await EntriesAsync("body/rs"));

        // The board that answers for the agreement finds its meetings too, and none of other agreements.
        Assert.Equal(["annual-plan/dated/1 2022-03 Established: Möte enligt årsplanen för RUN/34/2018"], await EntriesAsync("body/run"));

        AnnualPlan Plan(string name, string agreement, int? year) => new()
        {
            Id = new AnnualPlanId(Guid.CreateVersion7()),
            Key = $"annual-plan/{name}",
            AgreementId = new AgreementId(agreements[agreement]),
            Order = 99,
            Year = year,
            Meetings = { new PlannedMeeting { Order = 0, Month = 3, Level = MeetingLevel.Highest, PostIds = [stakeholders["post/regionstyrelsens-ordforande"]] } },
        };

        async Task<IEnumerable<string>> EntriesAsync(string body)
        {
            await using var scope = database.Services.CreateAsyncScope();
            var source = scope.ServiceProvider.GetServices<ICalendarSource>().OfType<PlannedMeetingEntries>().Single();
            return (await source.EntriesAsync(stakeholders[body], Day, CancellationToken.None)).Select(entry => $"{entry.Key} {entry.On?.Text} {entry.Standing}: {entry.Summary}");
        }
    }

    [Fact]
    public async Task A_point_of_a_plan_that_nothing_shows_as_done_is_planned_in_its_month()
    {
        await using var database = await TestDatabase.SeededAsync(services => services.AddSources().AddStakeholders().AddAgreements().AddArenas().AddDialogues().AddRoleMap());
        var body = (await database.AskAsync(new StakeholderIdsByKeys(["body/rs"]))).Ids["body/rs"];
        var agreement = (await database.AskAsync(new AgreementIdsByKeys(["agreement/RUN-34-2018"]))).Ids["agreement/RUN-34-2018"];
        await database.WriteAsync<AgreementsDb>(db => db.FollowUpPlans.Add(new FollowUpPlan
        {
            Id = new FollowUpPlanId(Guid.CreateVersion7()),
            Key = "follow-up-plan/RS-2023",
            BodyId = body,
            Year = 2023,
            Items =
            {
                new FollowUpPlanItem { Order = 0, Subject = new NodeRef("Agreement", agreement), Month = 9 },
                new FollowUpPlanItem { Order = 1, Subject = new NodeRef("Body", body.Value) },
            },
        }));

        await using var scope = database.Services.CreateAsyncScope();
        var source = scope.ServiceProvider.GetServices<ICalendarSource>().OfType<FollowUpEntries>().Single();
        var entries = (await source.EntriesAsync(body, Day, CancellationToken.None)).Where(entry => entry.Key.StartsWith("follow-up-plan/", StringComparison.Ordinal)).ToList();

        Assert.Equal(["follow-up-plan/RS-2023/1 2023-09: Uppföljning av RUN/34/2018", "follow-up-plan/RS-2023/2 2023: Uppföljning av regionstyrelsen"], entries.Select(entry => $"{entry.Key} {entry.On?.Text}: {entry.Summary}"), StringComparer.OrdinalIgnoreCase);
        Assert.All(entries, entry => Assert.Equal([FollowUpState.Planned], entry.Words));
    }
}
