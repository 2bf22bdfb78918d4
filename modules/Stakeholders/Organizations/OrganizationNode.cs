using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Posts;
using Unit = Samverkan.Stakeholders.Units.Unit;

namespace Samverkan.Stakeholders.Organizations;

[ObjectType<OrganizationView>]
internal static class OrganizationNode
{
    /// <summary>Its official codes (koder), each with its time: a code is an attribute, not an identity.</summary>
    /// <param name="organizations">The organizations that are asked about.</param>
    /// <param name="asOf">Only those that may be used on the day (per datum); inherited from above, else today. Null for those of all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<OfficialCodeView>>> GetCodesAsync(
        [Parent] IReadOnlyList<OrganizationView> organizations, [AsOf] DateOnly? asOf, StakeholdersDb db, CancellationToken cancellationToken)
    {
        var ids = organizations.Select(organization => organization.Id).ToList();
        var codes = db.Codes.AsNoTracking().Where(code => ids.Contains(code.OrganizationId));
        if (asOf is { } day) codes = codes.NotOutOn(day);

        var found = (await codes.OrderBy(code => code.Order).ToListAsync(cancellationToken))
            .ToLookup(code => code.OrganizationId, code => new OfficialCodeView { Kind = code.Kind, Value = code.Value, Validity = code.Validity });
        return [.. ids.Select(id => (IReadOnlyList<OfficialCodeView>)[.. found[id]])];
    }

    /// <summary>The units that may be part of it on the day (förvaltningsenheter), in Swedish order.</summary>
    /// <param name="organizations">The organizations that are asked about.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="stakeholders">Loads the units together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<UnitView>>> GetUnitsAsync(
        [Parent] IReadOnlyList<OrganizationView> organizations, [AsOf] DateOnly asOf, StakeholdersDb db, StakeholderByIdDataLoader stakeholders,
        CancellationToken cancellationToken)
    {
        var ids = organizations.Select(organization => organization.Id).ToList();
        var pairs = await db.Stakeholders.OfType<Unit>().NotOutOn(asOf)
            .Where(unit => ids.Contains(unit.OrganizationId))
            .OrderBy(unit => unit.SortName).ThenBy(unit => unit.Id)
            .Select(unit => new Relation(unit.OrganizationId, unit.Id))
            .ToListAsync(cancellationToken);
        return await pairs.LoadAsync<UnitView>(ids, stakeholders, cancellationToken);
    }

    /// <summary>The bodies that it has, alone or with others, and that may exist on the day (organ), in Swedish order.</summary>
    /// <param name="organizations">The organizations that are asked about.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="stakeholders">Loads the bodies together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<BodyView>>> GetBodiesAsync(
        [Parent] IReadOnlyList<OrganizationView> organizations, [AsOf] DateOnly asOf, StakeholdersDb db, StakeholderByIdDataLoader stakeholders,
        CancellationToken cancellationToken)
    {
        var ids = organizations.Select(organization => organization.Id).ToList();
        var pairs = await db.Principals
            .Where(principal => ids.Contains(principal.OrganizationId))
            .Join(db.Stakeholders.NotOutOn(asOf), principal => principal.BodyId, body => body.Id, (principal, body) => new { principal.OrganizationId, body })
            .OrderBy(pair => pair.body.SortName).ThenBy(pair => pair.body.Id)
            .Select(pair => new Relation(pair.OrganizationId, pair.body.Id))
            .ToListAsync(cancellationToken);
        return await pairs.LoadAsync<BodyView>(ids, stakeholders, cancellationToken);
    }

    /// <summary>The posts that belong to it directly, not to its units or bodies (befattningar och uppdrag), in Swedish order.</summary>
    /// <param name="organizations">The organizations that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="stakeholders">Loads the posts together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<PostView>>> GetPostsAsync(
        [Parent] IReadOnlyList<OrganizationView> organizations, StakeholdersDb db, StakeholderByIdDataLoader stakeholders,
        CancellationToken cancellationToken)
    {
        var ids = organizations.Select(organization => organization.Id).ToList();
        var pairs = await db.Stakeholders.OfType<Post>()
            .Where(post => post.OfId != null && ids.Contains(post.OfId.Value))
            .OrderBy(post => post.SortName).ThenBy(post => post.Id)
            .Select(post => new Relation(post.OfId!.Value, post.Id))
            .ToListAsync(cancellationToken);
        return await pairs.LoadAsync<PostView>(ids, stakeholders, cancellationToken);
    }

    /// <summary>The groups to which it may belong on the day (kretsar).</summary>
    /// <param name="organizations">The organizations that are asked about.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="mediator">Asks the same question as the other modules.</param>
    /// <param name="stakeholders">Loads the groups together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<OrganizationGroupView>>> GetGroupsAsync(
        [Parent] IReadOnlyList<OrganizationView> organizations, [AsOf] DateOnly asOf, IMediator mediator, StakeholderByIdDataLoader stakeholders,
        CancellationToken cancellationToken)
    {
        var ids = organizations.Select(organization => organization.Id).ToList();
        var groups = await mediator.Send(new GroupsOf(ids, asOf), cancellationToken);
        var pairs = groups.SelectMany(entry => entry, (entry, group) => new Relation(entry.Key, group.Group)).ToList();
        return await pairs.LoadAsync<OrganizationGroupView>(ids, stakeholders, cancellationToken);
    }
}
