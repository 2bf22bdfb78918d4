using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Units;

[ObjectType<UnitView>]
internal static class UnitNode
{
    /// <summary>The units that it lies under, and when (överordnade enheter).</summary>
    /// <param name="units">The units that are asked about.</param>
    /// <param name="asOf">Only those that it may lie under on the day (per datum); inherited from above, else today. Null for those of all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<UnitParentView>>> GetParentsAsync(
        [Parent] IReadOnlyList<UnitView> units, [AsOf] DateOnly? asOf, StakeholdersDb db, CancellationToken cancellationToken)
    {
        var ids = units.Select(unit => unit.Id).ToList();
        var parents = db.UnitParents.AsNoTracking().Where(parent => ids.Contains(parent.UnitId));
        if (asOf is { } day)
            parents = parents.NotOutOn(day).Where(parent => db.Stakeholders.NotOutOn(day).Any(unit => unit.Id == parent.ParentId));

        var found = (await parents.OrderBy(parent => parent.Validity.FromDay).ThenBy(parent => parent.Id).ToListAsync(cancellationToken))
            .ToLookup(parent => parent.UnitId, parent => new UnitParentView { RecordId = parent.Id, UnitId = parent.ParentId, Validity = parent.Validity });
        return [.. ids.Select(id => (IReadOnlyList<UnitParentView>)[.. found[id]])];
    }
}
