using Samverkan.Kernel.Accounts;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Organizations;

namespace Samverkan.Stakeholders.Viewers;

/// <summary>What this module knows about who is signed in.</summary>
[ObjectType<ViewerView>]
internal static class ViewerStakeholders
{
    /// <summary>The organization that the account writes for (organisation); null when it writes for none, or for one that the register does not have.</summary>
    /// <param name="viewer">Who is signed in.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<OrganizationView?> GetOrganizationAsync([Parent] ViewerView viewer, StakeholdersDb db, CancellationToken cancellationToken)
        => viewer.OrganizationKey is { } key ? await db.ByKeyAsync<Organization, OrganizationView>(key, cancellationToken) : null;
}
