using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.FollowUps;

[ObjectType<FollowUpView>]
internal static class FollowUpNode
{
    /// <summary>One follow-up (uppföljning); null when there is none with that id.</summary>
    /// <param name="id">The follow-up's id.</param>
    /// <param name="followUps">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<FollowUpView?> GetFollowUpByIdAsync(
        [ID<FollowUpView>] FollowUpId id, FollowUpByIdDataLoader followUps, CancellationToken cancellationToken)
        => followUps.LoadAsync(id, cancellationToken);
}

[ObjectType<FollowUpPlanView>]
internal static class FollowUpPlanNode
{
    /// <summary>One follow-up plan (uppföljningsplan); null when there is none with that id.</summary>
    /// <param name="id">The plan's id.</param>
    /// <param name="plans">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<FollowUpPlanView?> GetFollowUpPlanByIdAsync(
        [ID<FollowUpPlanView>] FollowUpPlanId id, FollowUpPlanByIdDataLoader plans, CancellationToken cancellationToken)
        => plans.LoadAsync(id, cancellationToken);
}

[ObjectType<AgreementView>]
internal static class AgreementFollowUps
{
    /// <summary>How it has been and is to be followed up (uppföljningar), in the order of their keys.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<FollowUpView>>> GetFollowUpsAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, CancellationToken cancellationToken)
        => FollowUpsOf.SubjectsAsync(db, [.. agreements.Select(agreement => agreement.Id.Value)], cancellationToken);
}

/// <summary>What this module adds to a body.</summary>
[ObjectType<BodyView>]
internal static class BodyFollowUps
{
    /// <summary>How the body itself has been and is to be followed up (uppföljningar), in the order of their keys.</summary>
    /// <param name="bodies">The bodies that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<FollowUpView>>> GetFollowUpsAsync(
        [Parent] IReadOnlyList<BodyView> bodies, AgreementsDb db, CancellationToken cancellationToken)
        => FollowUpsOf.SubjectsAsync(db, [.. bodies.Select(body => body.Id.Value)], cancellationToken);

    /// <summary>What the body is to follow up (uppföljningsplaner), the earliest year first.</summary>
    /// <param name="bodies">The bodies that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<FollowUpPlanView>>> GetFollowUpPlansAsync(
        [Parent] IReadOnlyList<BodyView> bodies, AgreementsDb db, CancellationToken cancellationToken)
    {
        var ids = bodies.Select(body => body.Id).Distinct().ToList();
        var found = (await db.FollowUpPlans.Where(plan => ids.Contains(plan.BodyId)).OrderBy(plan => plan.Year).ThenBy(plan => plan.Key)
            .Select(FollowUpPlan.View).ToListAsync(cancellationToken)).ToLookup(plan => plan.BodyId);
        return [.. bodies.Select(body => (IReadOnlyList<FollowUpPlanView>)[.. found[body.Id]])];
    }
}

internal static class FollowUpsOf
{
    /// <summary>One list for each subject: one statement.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<FollowUpView>>> SubjectsAsync(
        AgreementsDb db, IReadOnlyList<Guid> subjects, CancellationToken cancellationToken)
    {
        var found = (await db.FollowUps.Where(followUp => subjects.Contains(followUp.SubjectId)).OrderBy(followUp => followUp.Key)
            .Select(FollowUp.View).ToListAsync(cancellationToken)).ToLookup(followUp => followUp.Subject!.Value.Id);
        return [.. subjects.Select(subject => (IReadOnlyList<FollowUpView>)[.. found[subject]])];
    }
}

internal sealed class FollowUpByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<FollowUpId, FollowUpView>(scheduler, options, services)
{
    protected override IQueryable<FollowUpView> Find(AgreementsDb db, IReadOnlyList<FollowUpId> ids)
        => db.FollowUps.Where(followUp => ids.Contains(followUp.Id)).Select(FollowUp.View);
}

internal sealed class FollowUpPlanByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<FollowUpPlanId, FollowUpPlanView>(scheduler, options, services)
{
    protected override IQueryable<FollowUpPlanView> Find(AgreementsDb db, IReadOnlyList<FollowUpPlanId> ids)
        => db.FollowUpPlans.Where(plan => ids.Contains(plan.Id)).Select(FollowUpPlan.View);
}
