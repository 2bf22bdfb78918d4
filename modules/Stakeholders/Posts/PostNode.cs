using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Posts;

[ObjectType<PostView>]
internal static class PostNode
{
    /// <summary>How it is filled, and when, never by whom (bemanning).</summary>
    /// <param name="posts">The posts that are asked about.</param>
    /// <param name="asOf">Only what may hold on the day (per datum); inherited from above, else today. Null for all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<OccupancyView>>> GetOccupanciesAsync(
        [Parent] IReadOnlyList<PostView> posts, [AsOf] DateOnly? asOf, StakeholdersDb db, CancellationToken cancellationToken)
    {
        var ids = posts.Select(post => post.Id).ToList();
        var occupancies = db.Occupancies.AsNoTracking().Where(occupancy => ids.Contains(occupancy.PostId));
        if (asOf is { } day) occupancies = occupancies.NotOutOn(day);

        var found = (await occupancies.OrderBy(occupancy => occupancy.Order).ToListAsync(cancellationToken))
            .ToLookup(occupancy => occupancy.PostId, occupancy => new OccupancyView
            {
                RecordId = occupancy.Id,
                Status = occupancy.Status,
                Validity = occupancy.Validity,
            });
        return [.. ids.Select(id => (IReadOnlyList<OccupancyView>)[.. found[id]])];
    }
}
