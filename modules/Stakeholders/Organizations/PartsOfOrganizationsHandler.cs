using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Posts;

namespace Samverkan.Stakeholders.Organizations;

internal sealed class PartsOfOrganizationsHandler(StakeholdersDb db) : IRequestHandler<PartsOfOrganizations, ILookup<StakeholderId, StakeholderId>>
{
    public async Task<ILookup<StakeholderId, StakeholderId>> Handle(PartsOfOrganizations request, CancellationToken cancellationToken)
    {
        var units = await db.Stakeholders.OfType<Units.Unit>().Where(unit => request.Organizations.Contains(unit.OrganizationId))
            .Select(unit => new { Of = unit.OrganizationId, unit.Id }).ToListAsync(cancellationToken);
        var bodies = await db.Principals.Where(principal => request.Organizations.Contains(principal.OrganizationId))
            .Select(principal => new { Of = principal.OrganizationId, Id = principal.BodyId }).ToListAsync(cancellationToken);

        var parts = units.Concat(bodies).ToList();
        var holders = request.Organizations.Concat(parts.Select(part => part.Id)).Distinct().Select(id => (StakeholderId?)id).ToList();
        var posts = (await db.Stakeholders.OfType<Post>().Where(post => holders.Contains(post.OfId))
                .Select(post => new { post.Id, post.OfId }).ToListAsync(cancellationToken))
            .ToLookup(post => post.OfId!.Value, post => post.Id);

        var own = request.Organizations.Distinct().SelectMany(organization => posts[organization], (of, id) => new { Of = of, Id = id });
        var ofParts = parts.SelectMany(part => posts[part.Id], (part, id) => new { part.Of, Id = id });
        return parts.Concat(own).Concat(ofParts).Distinct().ToLookup(part => part.Of, part => part.Id);
    }
}
