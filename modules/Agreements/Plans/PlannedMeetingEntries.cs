using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Plans;

/// <summary>The meetings that the plans of agreements foresee, for the calendar of a body that answers for the agreement or whose posts take part.</summary>
internal sealed class PlannedMeetingEntries(AgreementsDb db, IMediator mediator) : ICalendarSource
{
    private static readonly CultureInfo swedish = CultureInfo.GetCultureInfo("sv-SE");

    public async Task<IReadOnlyList<CalendarEntry>> EntriesAsync(StakeholderId body, DateOnly today, CancellationToken cancellationToken)
    {
        var plans = await db.AnnualPlans.OrderBy(plan => plan.Key).Select(AnnualPlan.View).ToListAsync(cancellationToken);
        var ids = plans.ConvertAll(plan => plan.AgreementId);
        var agreements = await db.Agreements.Where(agreement => ids.Contains(agreement.Id)).Select(AgreementViews.Of).ToDictionaryAsync(agreement => agreement.Id, cancellationToken);
        var lives = await db.LivesAsync(ids, cancellationToken);
        var posts = await mediator.Send(new StakeholdersById([.. plans.SelectMany(plan => plan.Meetings).SelectMany(meeting => meeting.PostIds).Distinct()]), cancellationToken);
        var sources = await db.SourcesOfAsync(plans, mediator, cancellationToken);
        return
        [
            .. from plan in plans
               let state = AgreementStatusRules.On(lives[plan.AgreementId], today)
               where state is { Standing: Standing.Established, Binds: true } or { Standing: Standing.Proposed }
               from meeting in plan.Meetings.Select((planned, place) => (Planned: planned, Place: place + 1))
               where agreements[plan.AgreementId].ResponsibleBodyId == body || meeting.Planned.PostIds.Any(post => posts.GetValueOrDefault(post) is PostView { OfId: { } of } && of == body)
               select new CalendarEntry
               {
                   Key = $"{plan.Key}/{meeting.Place.ToString(CultureInfo.InvariantCulture)}",
                   On = plan.Year is { } year ? PartialDate.Parse($"{year:D4}-{meeting.Planned.Month:D2}") : null,
                   Summary = $"Möte enligt årsplanen för {agreements[plan.AgreementId].DiaryNumber.Raw}{(plan.Year is null ? $", varje år i {swedish.DateTimeFormat.GetMonthName(meeting.Planned.Month)}" : "")}",
                   Words = [meeting.Planned.Level],
                   Standing = state.Standing!.Value,
                   Sources = [.. sources[plan.RecordId].Select(source => source.Text).Distinct()],
               },
        ];
    }
}
