using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.FollowUps;
using Samverkan.Agreements.Obligations;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Impacts;

/// <summary>What belongs to the agreements that would end.</summary>
[ObjectType<AgreementImpactView>]
internal static class AgreementImpactNode
{
    /// <summary>The agreement that would end (överenskommelse); null when it cannot be shown.</summary>
    /// <param name="impact">What is asked about.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<AgreementView?> GetAgreementAsync(
        [Parent] AgreementImpactView impact, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => agreements.LoadAsync(impact.AgreementId, cancellationToken);

    /// <summary>The agreements that lean on it and have not ended (beroende överenskommelser): that would end with it, or lose what they build on. In the order of their keys, step by step.</summary>
    /// <param name="impact">What is asked about.</param>
    public static IReadOnlyList<DependentAgreementView> GetDependents([Parent] AgreementImpactView impact) => impact.AllDependents;

    /// <summary>What it and those that would end with it oblige their parties to, and nobody would be obliged to any longer (åtaganden som upphör).</summary>
    /// <param name="impacts">What is asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ObligationView>>> GetObligationsAsync(
        [Parent] IReadOnlyList<AgreementImpactView> impacts, AgreementsDb db, CancellationToken cancellationToken)
    {
        var ids = impacts.SelectMany(impact => impact.EndingIds).Distinct().ToList();
        var found = (await db.Obligations.Where(obligation => ids.Contains(obligation.AgreementId)).OrderBy(obligation => obligation.Order)
            .Select(Obligation.View).ToListAsync(cancellationToken)).ToLookup(obligation => obligation.AgreementId);
        return [.. impacts.Select(impact => (IReadOnlyList<ObligationView>)[.. impact.EndingIds.SelectMany(id => found[id])])];
    }

    /// <summary>Follow-ups of them that are not done by that day (öppna uppföljningar), in the order of their keys: nothing would be left to follow up.</summary>
    /// <param name="impacts">What is asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<FollowUpView>>> GetFollowUpsAsync(
        [Parent] IReadOnlyList<AgreementImpactView> impacts, AgreementsDb db, CancellationToken cancellationToken)
    {
        var ids = Ending(impacts);
        var found = await db.FollowUps.Where(followUp => ids.Contains(followUp.SubjectId)).OrderBy(followUp => followUp.Key)
            .Select(FollowUp.View).ToListAsync(cancellationToken);
        return [.. impacts.Select(impact => (IReadOnlyList<FollowUpView>)[.. found.Where(followUp => IsOf(impact, followUp.Subject) && IsOpen(followUp, impact.EndsOn))])];
    }

    /// <summary>The plans by which a body is to follow up one of them in a month or year that begins on that day or later (uppföljningsplaner), the earliest year first.</summary>
    /// <param name="impacts">What is asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<FollowUpPlanView>>> GetFollowUpPlansAsync(
        [Parent] IReadOnlyList<AgreementImpactView> impacts, AgreementsDb db, CancellationToken cancellationToken)
    {
        var first = impacts.Min(impact => impact.EndsOn.Year);
        var found = await db.FollowUpPlans.Where(plan => plan.Year >= first).OrderBy(plan => plan.Year).ThenBy(plan => plan.Key)
            .Select(FollowUpPlan.View).ToListAsync(cancellationToken);
        return [.. impacts.Select(impact => (IReadOnlyList<FollowUpPlanView>)[.. found.Where(plan => plan.Items.Any(item =>
            IsOf(impact, item.Subject) && new DateOnly(plan.Year, item.Month ?? 12, 1) >= FirstOfMonth(impact.EndsOn)))])];
    }

    private static List<Guid> Ending(IReadOnlyList<AgreementImpactView> impacts) => [.. impacts.SelectMany(impact => impact.EndingIds).Select(id => id.Value).Distinct()];

    private static bool IsOf(AgreementImpactView impact, NodeRef? subject) => subject is { } of && impact.EndingIds.Contains(new AgreementId(of.Id));

    private static bool IsOpen(FollowUpView followUp, DateOnly endsOn)
        => followUp.State is FollowUpState.Planned or FollowUpState.Ordered
            || followUp.PerformedOn is { Qualifier: not PartialDateQualifier.NoLaterThan and not PartialDateQualifier.NoEarlierThan } done && done.Earliest >= endsOn;

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}

[ObjectType<DependentAgreementView>]
internal static class DependentAgreementNode
{
    /// <summary>The agreement that leans (överenskommelse); null when it cannot be shown.</summary>
    /// <param name="dependent">What is asked about.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<AgreementView?> GetAgreementAsync(
        [Parent] DependentAgreementView dependent, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => agreements.LoadAsync(dependent.AgreementId, cancellationToken);
}
