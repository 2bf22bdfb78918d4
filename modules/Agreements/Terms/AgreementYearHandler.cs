using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.FollowUps;
using Samverkan.Agreements.Plans;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Terms;

internal sealed class AgreementYearHandler(AgreementsDb db, IMediator mediator) : IRequestHandler<AgreementYear, AgreementYearAnswer>
{
    public async Task<AgreementYearAnswer> Handle(AgreementYear request, CancellationToken cancellationToken)
    {
        var lives = await db.LivesAsync(await db.Agreements.Select(agreement => agreement.Id).ToListAsync(cancellationToken), cancellationToken);
        var plans = await db.AnnualPlans.Where(plan => plan.Year == null || plan.Year == request.Year).OrderBy(plan => plan.Key).Select(AnnualPlan.View).ToListAsync(cancellationToken);
        return new AgreementYearAnswer(
            [.. plans.SelectMany(plan => AgreementYears.Meetings(plan, lives[plan.AgreementId], request.Year, request.AsOf))],
            await FollowUpsAsync(request, lives, cancellationToken),
            [.. lives.Values.SelectMany(life => AgreementYears.LastDays(life, request.Year, request.AsOf))]);
    }

    private async Task<IReadOnlyList<DatedThing>> FollowUpsAsync(
        AgreementYear request, IReadOnlyDictionary<AgreementId, AgreementLife> lives, CancellationToken cancellationToken)
    {
        var plans = await db.FollowUpPlans.Where(plan => plan.Year == request.Year).OrderBy(plan => plan.Key).Select(FollowUpPlan.View).ToListAsync(cancellationToken);
        var followUps = await db.FollowUps.OrderBy(followUp => followUp.Key).Select(FollowUp.View).ToListAsync(cancellationToken);
        var orders = await mediator.Send(new DecisionsById([.. followUps.Select(followUp => followUp.OrderedById).OfType<DecisionId>().Distinct()]), cancellationToken);
        var entries = FollowUpCalendarRules.Entries(request.Year, plans, followUps, orders, request.AsOf).Where(entry => entry.When?.Year == request.Year).ToList();
        var bodies = await mediator.Send(
            new StakeholdersById([.. entries.Select(entry => entry.Subject).OfType<NodeRef>().Where(subject => subject.Type != "Agreement").Select(subject => new StakeholderId(subject.Id)).Distinct()]),
            cancellationToken);
        return
        [
            .. entries.Select(entry => new DatedThing(
                entry.When!,
                entry.FollowUp is { } followUp ? new NodeRef("FollowUp", followUp.Id.Value) : new NodeRef("FollowUpPlan", entry.Plan!.Id.Value),
                $"Uppföljning: {SubjectOf(entry.Subject)}",
                Standing.Established,
                entry.Certainty)),
        ];

        string SubjectOf(NodeRef? subject) => subject switch
        {
            { Type: "Agreement" } agreement => lives[new AgreementId(agreement.Id)].DiaryNumber,
            { } other when bodies.TryGetValue(new StakeholderId(other.Id), out var body) => body.GetName(request.AsOf),
            _ => "okänt föremål",
        };
    }
}

/// <summary>What one agreement has in a year.</summary>
internal static class AgreementYears
{
    /// <summary>
    /// In months on which it may hold or is proposed; what was turned down or has ended meets no more. A month to come stands as the agreement does
    /// on the day that is asked about: what is only proposed by then is no plan in force, whatever became of it. It is certain only while nothing leaves
    /// open that the agreement still holds in that month.
    /// </summary>
    public static IEnumerable<DatedThing> Meetings(AnnualPlanView plan, AgreementLife life, int year, DateOnly asOf)
    {
        foreach (var meeting in plan.Meetings)
        {
            var month = PartialDate.Parse($"{year:D4}-{meeting.Month:D2}");
            var state = AgreementStatusRules.On(life, asOf < month.Latest ? asOf : month.Latest);
            var then = AgreementStatusRules.On(life, month.Latest);
            if (state.Standing is not { } standing || standing is Standing.Rejected || then.Status is AgreementStatus.Ended) continue;

            var certainty = then.Certainty is Certainty.Uncertain ? then.Certainty : state.Certainty;
            yield return new DatedThing(month, new NodeRef("AnnualPlan", plan.Id.Value), $"Möte på {Level(meeting.Level)}: {life.DiaryNumber}", standing, certainty);
        }
    }

    /// <summary>Its last day as it is known on the day, and the others that it may have.</summary>
    public static IEnumerable<DatedThing> LastDays(AgreementLife life, int year, DateOnly asOf)
    {
        if (AgreementStatusRules.TermOn(life, asOf) is not { } term || AgreementStatusRules.On(life, asOf).Standing is not { } standing || standing is Standing.Rejected) return [];

        return term.Alternatives.Prepend(term.Period)
            .Select(period => DatedThing.LastDayIn(period, year)).OfType<PartialDate>().Distinct()
            .Select(last => new DatedThing(
                last,
                new NodeRef("Agreement", life.Id.Value),
                life.DiaryNumber,
                standing,
                term.Certainty is Certainty.Uncertain ? Certainty.Uncertain : DatedThing.CertaintyOf(last)));
    }

    private static string Level(MeetingLevel level) => level switch
    {
        MeetingLevel.Highest => "högsta nivå",
        MeetingLevel.Management => "ledningsnivå",
        _ => "tjänstepersonsnivå",
    };
}
