using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Posts;

internal sealed class PostsSeenHandler(StakeholdersDb db) : IRequestHandler<PostsSeen, IReadOnlyList<PostSeen>>
{
    public async Task<IReadOnlyList<PostSeen>> Handle(PostsSeen request, CancellationToken cancellationToken)
    {
        var posts = await db.Stakeholders.OfType<Post>().NotOutOn(request.AsOf).OrderBy(post => post.Key)
            .Select(post => new { post.Id, post.PostKind, post.Title, post.OfId }).ToListAsync(cancellationToken);
        var units = await db.Stakeholders.OfType<Units.Unit>().Select(unit => new { unit.Id, unit.OrganizationId })
            .ToDictionaryAsync(unit => unit.Id, unit => unit.OrganizationId, cancellationToken);
        var principals = (await db.Principals.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(principal => principal.BodyId, principal => principal.OrganizationId);
        var occupancies = (await db.Occupancies.AsNoTracking().NotOutOn(request.AsOf).ToListAsync(cancellationToken)).ToLookup(occupancy => occupancy.PostId);

        return
        [
            .. posts.GroupBy(post => (OrganizationOf(post.OfId), post.Title)).Where(same => same.Count() == 1).SelectMany(same => same)
                .Select(post => OccupancyRules.LastSeen(occupancies[post.Id], request.AsOf) is { } last
                    ? new PostSeen(post.Id, post.PostKind, last.Status, last.Validity.On(request.AsOf)!.Value)
                    : null)
                .OfType<PostSeen>(),
        ];

        StakeholderId? OrganizationOf(StakeholderId? of)
            => of is not { } id ? null : units.TryGetValue(id, out var organization) ? organization : principals[id].Select(principal => (StakeholderId?)principal).FirstOrDefault() ?? id;
    }
}

internal static class OccupancyRules
{
    /// <summary>Of what may hold on the day, that which a source has shown latest by then; null when none has shown any.</summary>
    public static Occupancy? LastSeen(IEnumerable<Occupancy> occupancies, DateOnly day)
        => occupancies
            .Select(occupancy => (Occupancy: occupancy, Seen: occupancy.Validity.AttestedOn.Where(seen => seen.Latest <= day).Select(seen => seen.Latest).Order().LastOrDefault()))
            .Where(one => one.Seen != default)
            .OrderByDescending(one => one.Seen).ThenByDescending(one => one.Occupancy.Order)
            .Select(one => one.Occupancy)
            .FirstOrDefault();
}
