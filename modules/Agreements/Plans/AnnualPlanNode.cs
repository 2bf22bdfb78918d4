using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Plans;

[ObjectType<AnnualPlanView>]
internal static class AnnualPlanNode
{
    /// <summary>One annual plan (årsplan); null when there is none with that id.</summary>
    /// <param name="id">The plan's id.</param>
    /// <param name="plans">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<AnnualPlanView?> GetAnnualPlanByIdAsync(
        [ID<AnnualPlanView>] AnnualPlanId id, AnnualPlanByIdDataLoader plans, CancellationToken cancellationToken)
        => plans.LoadAsync(id, cancellationToken);
}

[ObjectType<FollowOnAssignmentView>]
internal static class FollowOnAssignmentNode
{
    /// <summary>One assignment (uppdrag efter ingåendet); null when there is none with that id.</summary>
    /// <param name="id">The assignment's id.</param>
    /// <param name="assignments">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<FollowOnAssignmentView?> GetFollowOnAssignmentByIdAsync(
        [ID<FollowOnAssignmentView>] FollowOnAssignmentId id, FollowOnAssignmentByIdDataLoader assignments, CancellationToken cancellationToken)
        => assignments.LoadAsync(id, cancellationToken);
}

[ObjectType<AgreementView>]
internal static class AgreementPlans
{
    /// <summary>What its parties do in a year (årsplaner).</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<AnnualPlanView>>> GetAnnualPlansAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, CancellationToken cancellationToken)
        => db.AnnualPlans.OfEachAsync(agreements, AnnualPlan.View, cancellationToken);

    /// <summary>What its parties are to be given to do when it has been concluded (uppdrag efter ingåendet), in the order of the source.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<FollowOnAssignmentView>>> GetFollowOnAssignmentsAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, CancellationToken cancellationToken)
        => db.FollowOnAssignments.OfEachAsync(agreements, FollowOnAssignment.View, cancellationToken);
}

internal sealed class AnnualPlanByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<AnnualPlanId, AnnualPlanView>(scheduler, options, services)
{
    protected override IQueryable<AnnualPlanView> Find(AgreementsDb db, IReadOnlyList<AnnualPlanId> ids)
        => db.AnnualPlans.Where(plan => ids.Contains(plan.Id)).Select(AnnualPlan.View);
}

internal sealed class FollowOnAssignmentByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<FollowOnAssignmentId, FollowOnAssignmentView>(scheduler, options, services)
{
    protected override IQueryable<FollowOnAssignmentView> Find(AgreementsDb db, IReadOnlyList<FollowOnAssignmentId> ids)
        => db.FollowOnAssignments.Where(assignment => ids.Contains(assignment.Id)).Select(FollowOnAssignment.View);
}
