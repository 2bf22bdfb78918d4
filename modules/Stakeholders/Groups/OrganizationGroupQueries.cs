using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Groups;

[QueryType]
internal static class OrganizationGroupQueries
{
    /// <summary>One group (krets); null when there is none with that id.</summary>
    /// <param name="id">The id of the group.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static async Task<OrganizationGroupView?> GetOrganizationGroupByIdAsync(
        [ID<OrganizationGroupView>] StakeholderId id, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(id, cancellationToken) as OrganizationGroupView;

    /// <summary>One group (krets); null when there is none with that key.</summary>
    /// <param name="key">For example group/lanets-kommuner.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<OrganizationGroupView?> GetOrganizationGroupByKeyAsync(string key, StakeholdersDb db, CancellationToken cancellationToken)
        => db.ByKeyAsync<OrganizationGroup, OrganizationGroupView>(key, cancellationToken);
}
