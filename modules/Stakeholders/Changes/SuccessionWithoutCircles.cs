using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Changes;

/// <summary>Lets nobody succeed those who came of them (INV-14). That a task moves there and back makes nobody a successor.</summary>
internal sealed class SuccessionWithoutCircles(StakeholdersDb db) : INotificationHandler<RegisterChanging>
{
    private static readonly OrganizationChangeKind[] Successions =
        [OrganizationChangeKind.Founded, OrganizationChangeKind.Replaced, OrganizationChangeKind.Merged, OrganizationChangeKind.Split, OrganizationChangeKind.PartlyReplaced];

    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var changed = notification.Change.LatestOf("changes").Where(each => each.After is not null).ToDictionary(each => new ChangeEventId(each.Id));
        if (changed.Count == 0) return;

        var successions = await db.Changes.AsNoTracking().Where(each => each.Standing == Standing.Established && Successions.Contains(each.Kind)).ToListAsync(cancellationToken);
        var views = successions.ConvertAll(ChangeViews.ToView);

        // Who goes on beside those that came of it, as after a part of it has left, does not succeed itself.
        var followers = views.SelectMany(view => view.OriginalIds.SelectMany(original => view.ResultIds.Where(result => result != original), (original, result) => (original, result)))
            .ToLookup(pair => pair.original, pair => pair.result);
        foreach (var view in views.Where(view => changed.ContainsKey(view.Id)).OrderBy(view => view.Key, StringComparer.Ordinal))
        {
            if (view.ResultIds.Except(view.OriginalIds).Any(result => Leads(result, [.. view.OriginalIds], followers)))
                notification.Change.Fault(changed[view.Id], "$.results", "It would make somebody the successor of those who came of them (INV-14).", "stakeholders that did not lead to the originals");
        }
    }

    private static bool Leads(StakeholderId from, HashSet<StakeholderId> to, ILookup<StakeholderId, StakeholderId> followers)
    {
        var (seen, waiting) = (new HashSet<StakeholderId> { from }, new Queue<StakeholderId>([from]));
        while (waiting.TryDequeue(out var one))
        {
            if (to.Contains(one)) return true;
            foreach (var next in followers[one].Where(seen.Add)) waiting.Enqueue(next);
        }

        return false;
    }
}
