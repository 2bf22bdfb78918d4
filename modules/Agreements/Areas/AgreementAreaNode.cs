using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Agreements.Areas;

[ObjectType<AgreementAreaView>]
internal static class AgreementAreaNode
{
    /// <summary>One area of an agreement (område); null when there is none with that id.</summary>
    /// <param name="id">The area's id.</param>
    /// <param name="areas">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<AgreementAreaView?> GetAgreementAreaByIdAsync(
        [ID<AgreementAreaView>] AgreementAreaId id, AgreementAreaByIdDataLoader areas, CancellationToken cancellationToken)
        => areas.LoadAsync(id, cancellationToken);

    /// <summary>What the area is about (sakområden).</summary>
    /// <param name="area">The area that is asked about.</param>
    /// <param name="topics">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<TopicView>> GetTopicsAsync(
        [Parent] AgreementAreaView area, TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => topics.LoadRequiredAsync(area.TopicIds, cancellationToken);
}

[ObjectType<AgreementView>]
internal static class AgreementAreas
{
    /// <summary>The fields of work that it covers (områden), in the order of the source.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<AgreementAreaView>>> GetAreasAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, CancellationToken cancellationToken)
        => db.Areas.OfEachAsync(agreements, AgreementArea.View, cancellationToken);
}
