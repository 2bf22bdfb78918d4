using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Organizations;

[QueryType]
internal static class OrganizationQueries
{
    /// <summary>One organization (organisation); null when there is none with that id.</summary>
    /// <param name="id">The id of the organization.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static async Task<OrganizationView?> GetOrganizationByIdAsync(
        [ID<OrganizationView>] StakeholderId id, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(id, cancellationToken) as OrganizationView;

    /// <summary>One organization (organisation); null when there is none with that key.</summary>
    /// <param name="key">For example org/kommun-2309.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<OrganizationView?> GetOrganizationByKeyAsync(string key, StakeholdersDb db, CancellationToken cancellationToken)
        => db.ByKeyAsync<Organization, OrganizationView>(key, cancellationToken);
}
