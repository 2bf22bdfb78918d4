using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Agreements.FollowUps;

[QueryType]
internal static class FollowUpCalendarQueries
{
    /// <summary>
    /// What a body follows up in a year (uppföljningskalender): the points of its plan for the year, each with the follow-up that it led to, and the
    /// other follow-ups that it does or has ordered. One that may be of another year is UNCERTAIN.
    /// </summary>
    /// <param name="body">The body's key, for example body/run. A key that no body has is UNKNOWN_KEY.</param>
    /// <param name="year">From 1900 to 2200; any other is YEAR_OUT_OF_RANGE.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks for the body.</param>
    /// <param name="decisions">Loads what ordered the follow-ups.</param>
    /// <param name="time">Tells today: nothing that has been done was done after it.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<FollowUpCalendarView?> GetFollowUpCalendarAsync(
        string body, int year, AgreementsDb db, IMediator mediator, DecisionByIdDataLoader decisions, [Service] TimeProvider time, CancellationToken cancellationToken)
    {
        YearArgument.Require(year);
        var found = await mediator.FindByKeysAsync([body], ["body"], "body", cancellationToken);
        var id = new StakeholderId(found[body]);

        var plans = await db.FollowUpPlans.Where(plan => plan.BodyId == id && plan.Year == year).OrderBy(plan => plan.Key)
            .Select(FollowUpPlan.View).ToListAsync(cancellationToken);
        var followUps = await db.FollowUps.Where(followUp => followUp.PerformedById == id || followUp.OrderedById != null).OrderBy(followUp => followUp.Key)
            .Select(FollowUp.View).ToListAsync(cancellationToken);
        var orders = (await decisions.LoadRequiredAsync([.. followUps.Select(followUp => followUp.OrderedById).OfType<DecisionId>().Distinct()], cancellationToken))
            .ToDictionary(decision => decision.Id);
        var own = followUps.FindAll(followUp => followUp.PerformedById == id || orders[followUp.OrderedById!.Value].DecidedByIds.Contains(id));
        return new FollowUpCalendarView { BodyId = id, Year = year, Entries = FollowUpCalendarRules.Entries(year, plans, own, orders, time.Today()) };
    }
}
