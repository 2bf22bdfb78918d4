using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Changes;

[ObjectType<ChangeEventView>]
internal static class ChangeNode
{
    [NodeResolver]
    public static async Task<ChangeEventView?> GetChangeEventAsync(
        [ID<ChangeEventView>] ChangeEventId id, StakeholdersDb db, CancellationToken cancellationToken)
        => (await db.Changes.AsNoTracking().SingleOrDefaultAsync(change => change.Id == id, cancellationToken))?.ToView();
}

/// <summary>The changes that each kind of stakeholder has been part of.</summary>
[ExtendObjectType(typeof(StakeholderView))]
internal static class StakeholderChanges
{
    /// <summary>The changes that it came out of or went into (förändringar), earliest first, those without a day last.</summary>
    /// <param name="stakeholders">The stakeholders that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ChangeEventView>>> GetChangesAsync(
        [Parent] IReadOnlyList<StakeholderView> stakeholders, StakeholdersDb db, CancellationToken cancellationToken)
    {
        var ids = stakeholders.Select(stakeholder => stakeholder.Id).ToList();
        var found = await db.Changes.AsNoTracking()
            .Where(change => change.Sides.Any(side => ids.Contains(side.StakeholderId)))
            .ToListAsync(cancellationToken);
        var changes = found.ConvertAll(ChangeViews.ToView).InOrder().SelectMany(change => change.Sides(), (change, side) => (side, change)).ToLookup(pair => pair.side, pair => pair.change);
        return [.. ids.Select(id => (IReadOnlyList<ChangeEventView>)[.. changes[id]])];
    }
}
