using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Groups;

[ObjectType<OrganizationGroupView>]
internal static class GroupNode
{
    /// <summary>Who belongs to it, and when (medlemskap), in the Swedish order of the members.</summary>
    /// <param name="groups">The groups that are asked about.</param>
    /// <param name="asOf">Only those that may be members on the day (per datum); inherited from above, else today. Null for those of all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<GroupMembershipView>>> GetMembershipsAsync(
        [Parent] IReadOnlyList<OrganizationGroupView> groups, [AsOf] DateOnly? asOf, StakeholdersDb db, CancellationToken cancellationToken)
    {
        var ids = groups.Select(group => group.Id).ToList();
        var found = (await db.MembershipsOn(asOf).Where(membership => ids.Contains(membership.GroupId)).ToListAsync(cancellationToken))
            .ToLookup(membership => membership.GroupId, membership => new GroupMembershipView
            {
                RecordId = membership.Id,
                OrganizationId = membership.OrganizationId,
                Validity = membership.Validity,
            });
        return [.. ids.Select(id => (IReadOnlyList<GroupMembershipView>)[.. found[id]])];
    }
}
