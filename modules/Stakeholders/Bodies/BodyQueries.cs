using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Bodies;

[QueryType]
internal static class BodyQueries
{
    /// <summary>One body (organ); null when there is none with that id.</summary>
    /// <param name="id">The id of the body.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static async Task<BodyView?> GetBodyByIdAsync(
        [ID<BodyView>] StakeholderId id, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(id, cancellationToken) as BodyView;

    /// <summary>One body (organ); null when there is none with that key.</summary>
    /// <param name="key">For example body/run.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<BodyView?> GetBodyByKeyAsync(string key, StakeholdersDb db, CancellationToken cancellationToken)
        => db.ByKeyAsync<Body, BodyView>(key, cancellationToken);
}
