using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Purposes;

[ObjectType<PurposeView>]
internal static class PurposeNode
{
    /// <summary>One purpose (syfte); null when there is none with that id.</summary>
    /// <param name="id">The purpose's id.</param>
    /// <param name="purposes">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<PurposeView?> GetPurposeByIdAsync(
        [ID<PurposeView>] PurposeId id, PurposeByIdDataLoader purposes, CancellationToken cancellationToken)
        => purposes.LoadAsync(id, cancellationToken);
}

[ObjectType<PerspectiveView>]
internal static class PerspectiveNode
{
    /// <summary>One perspective (tvärgående perspektiv); null when there is none with that id.</summary>
    /// <param name="id">The perspective's id.</param>
    /// <param name="perspectives">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<PerspectiveView?> GetPerspectiveByIdAsync(
        [ID<PerspectiveView>] PerspectiveId id, PerspectiveByIdDataLoader perspectives, CancellationToken cancellationToken)
        => perspectives.LoadAsync(id, cancellationToken);
}

[ObjectType<AgreementView>]
internal static class AgreementPurposes
{
    /// <summary>What it is for (syften), in the order of the source.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<PurposeView>>> GetPurposesAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, CancellationToken cancellationToken)
        => db.Purposes.OfEachAsync(agreements, Purpose.View, cancellationToken);

    /// <summary>What it puts first (prioriterade områden), in the order of the source.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<PriorityAreaView>>> GetPriorityAreasAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, CancellationToken cancellationToken)
        => db.PriorityAreas.OfEachAsync(agreements, PriorityArea.View, cancellationToken);

    /// <summary>The points of view that belong into all priority areas (tvärgående perspektiv), in the order of the source.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<PerspectiveView>>> GetPerspectivesAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, CancellationToken cancellationToken)
        => db.Perspectives.OfEachAsync(agreements, CrossCuttingPerspective.View, cancellationToken);
}

internal sealed class PurposeByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<PurposeId, PurposeView>(scheduler, options, services)
{
    protected override IQueryable<PurposeView> Find(AgreementsDb db, IReadOnlyList<PurposeId> ids)
        => db.Purposes.Where(purpose => ids.Contains(purpose.Id)).Select(Purpose.View);
}

internal sealed class PerspectiveByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<PerspectiveId, PerspectiveView>(scheduler, options, services)
{
    protected override IQueryable<PerspectiveView> Find(AgreementsDb db, IReadOnlyList<PerspectiveId> ids)
        => db.Perspectives.Where(perspective => ids.Contains(perspective.Id)).Select(CrossCuttingPerspective.View);
}
