using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.FollowUps;

/// <summary>What a body follows up, and how it is followed up itself, for its calendar. A point of a plan and the follow-up that it led to are one entry.</summary>
internal sealed class FollowUpEntries(AgreementsDb db, IMediator mediator) : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarEntry>> EntriesAsync(StakeholderId body, DateOnly today, CancellationToken cancellationToken)
    {
        var plans = await db.FollowUpPlans.Where(plan => plan.BodyId == body).OrderBy(plan => plan.Key).Select(FollowUpPlan.View).ToListAsync(cancellationToken);
        var followUps = await OwnAsync(body, cancellationToken);
        var names = await NamesAsync([.. plans.SelectMany(plan => plan.Items).Select(item => item.Subject).Concat(followUps.Select(each => each.Subject)).OfType<NodeRef>().Distinct()], today, cancellationToken);
        var sources = await db.SourcesOfAsync([.. plans, .. followUps], mediator, cancellationToken);

        var entries = new List<CalendarEntry>();
        foreach (var plan in plans)
        {
            for (var place = 0; place < plan.Items.Count; place++)
            {
                var item = plan.Items[place];
                var planned = PartialDate.Parse(item.Month is { } month ? $"{plan.Year:D4}-{month:D2}" : $"{plan.Year:D4}");
                var found = followUps.FindIndex(followUp => FollowUpCalendarRules.CarriesOut(followUp, plan, item));
                entries.Add(found < 0
                    ? new CalendarEntry { Key = $"{plan.Key}/{place + 1}", On = planned, Summary = Summary(item.Subject), Words = [FollowUpState.Planned], Sources = Texts(plan) }
                    : Of(followUps[found]) with { On = followUps[found].PerformedOn ?? planned });
                if (found >= 0) followUps.RemoveAt(found);
            }
        }

        return [.. entries, .. followUps.Select(Of)];

        string Summary(NodeRef? subject) => subject is { } known && names.TryGetValue(known.Id, out var name) ? $"Uppföljning av {name}" : "Uppföljning";

        IReadOnlyList<string> Texts(ICited record) => [.. sources[record.RecordId].Select(source => source.Text).Distinct()];

        CalendarEntry Of(FollowUpView followUp) => new()
        {
            Key = followUp.Key,
            On = followUp.PerformedOn,
            Summary = Summary(followUp.Subject),
            Words = [followUp.Kind, followUp.State],
            Sources = Texts(followUp),
        };
    }

    /// <summary>Those that it does, those that it has ordered, and those of which it is the subject.</summary>
    private async Task<List<FollowUpView>> OwnAsync(StakeholderId body, CancellationToken cancellationToken)
    {
        var followUps = await db.FollowUps
            .Where(followUp => followUp.PerformedById == body || followUp.SubjectId == body.Value || followUp.OrderedById != null)
            .OrderBy(followUp => followUp.Key)
            .Select(FollowUp.View)
            .ToListAsync(cancellationToken);
        var orders = await mediator.Send(new DecisionsById([.. followUps.Select(followUp => followUp.OrderedById).OfType<DecisionId>().Distinct()]), cancellationToken);
        return followUps.FindAll(followUp => followUp.PerformedById == body
            || followUp.Subject?.Id == body.Value
            || (followUp.OrderedById is { } id && orders[id].DecidedByIds.Contains(body)));
    }

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyList<NodeRef> subjects, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = subjects.Where(subject => subject.Type == "Agreement").Select(subject => new AgreementId(subject.Id)).ToList();
        var agreements = await db.Agreements.Where(agreement => ids.Contains(agreement.Id)).Select(AgreementViews.Of).ToListAsync(cancellationToken);
        var stakeholders = await mediator.Send(new StakeholdersById([.. subjects.Where(subject => subject.Type != "Agreement").Select(subject => new StakeholderId(subject.Id))]), cancellationToken);
        return agreements.Select(agreement => (Id: agreement.Id.Value, Name: agreement.DiaryNumber.Raw))
            .Concat(stakeholders.Values.Select(stakeholder => (Id: stakeholder.Id.Value, Name: stakeholder.GetName(today))))
            .ToDictionary(each => each.Id, each => each.Name);
    }
}
