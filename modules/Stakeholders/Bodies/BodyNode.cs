using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Bodies;

[ObjectType<BodyView>]
internal static class BodyNode
{
    /// <summary>The organizations whose body it is (huvudmän); empty when the sources do not say.</summary>
    /// <param name="bodies">The bodies that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="stakeholders">Loads the organizations together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<OrganizationView>>> GetPrincipalsAsync(
        [Parent] IReadOnlyList<BodyView> bodies, StakeholdersDb db, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
    {
        var ids = bodies.Select(body => body.Id).ToList();
        var pairs = await db.Principals
            .Where(principal => ids.Contains(principal.BodyId))
            .OrderBy(principal => principal.Order)
            .Select(principal => new Relation(principal.BodyId, principal.OrganizationId))
            .ToListAsync(cancellationToken);
        return await pairs.LoadAsync<OrganizationView>(ids, stakeholders, cancellationToken);
    }

    /// <summary>The bodies that it lies under, and when (överordnade organ).</summary>
    /// <param name="bodies">The bodies that are asked about.</param>
    /// <param name="asOf">Only those that it may lie under on the day (per datum); inherited from above, else today. Null for those of all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<BodyParentView>>> GetParentsAsync(
        [Parent] IReadOnlyList<BodyView> bodies, [AsOf] DateOnly? asOf, StakeholdersDb db, CancellationToken cancellationToken)
    {
        var ids = bodies.Select(body => body.Id).ToList();
        var parents = db.BodyParents.AsNoTracking().Where(parent => ids.Contains(parent.BodyId));
        if (asOf is { } day)
            parents = parents.NotOutOn(day).Where(parent => db.Stakeholders.NotOutOn(day).Any(body => body.Id == parent.ParentId));

        var found = (await parents.OrderBy(parent => parent.Validity.FromDay).ThenBy(parent => parent.Id).ToListAsync(cancellationToken))
            .ToLookup(parent => parent.BodyId, parent => new BodyParentView { RecordId = parent.Id, BodyId = parent.ParentId, Validity = parent.Validity });
        return [.. ids.Select(id => (IReadOnlyList<BodyParentView>)[.. found[id]])];
    }
}
