using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Terms;

/// <summary>Keeps the order among agreements: none ends with itself (INV-17), and none begins before the one that it replaces has ended (INV-05).</summary>
internal sealed class FollowingAgreements(AgreementsDb db) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var changed = change.LatestOf("agreements").Where(each => each.After is not null).ToDictionary(each => new AgreementId(each.Id));
        if (changed.Count == 0) return;

        var ids = changed.Keys.ToList();
        var leaders = await db.Agreements.AsNoTracking().Where(each => each.CoTerminousWithId != null).ToDictionaryAsync(each => each.Id, each => each.CoTerminousWithId!.Value, cancellationToken);
        foreach (var (id, record) in changed.Where(each => LeadsBack(each.Key, leaders)))
            change.Fault(record, "$", "The agreement ends with one that ends with it (INV-17).", "coTerminousWith without a circle");

        var pairs = await db.Agreements.AsNoTracking().Where(each => each.ReplacesId != null && (ids.Contains(each.Id) || ids.Contains(each.ReplacesId!.Value))).ToListAsync(cancellationToken);
        var replacedIds = pairs.ConvertAll(each => each.ReplacesId!.Value);
        var keys = await db.Agreements.Where(each => replacedIds.Contains(each.Id)).ToDictionaryAsync(each => each.Id, each => each.Key, cancellationToken);
        var lives = await db.LivesAsync(replacedIds, cancellationToken);
        foreach (var agreement in pairs)
        {
            var before = agreement.ReplacesId!.Value;
            if (!Overlaps(agreement, lives[before])) continue;
            if (changed.TryGetValue(agreement.Id, out var record))
                change.Fault(record, "$.originalTerm", $"The agreement begins before the one that it replaces, {keys[before]}, has ended (INV-05).", "terms that share no day", FaultKind.Overlap, keys[before]);
            else
                change.Fault(changed[before], "$", $"The agreement ends after the one that replaces it, {agreement.Key}, has begun (INV-05).", "terms that share no day", FaultKind.Overlap, agreement.Key);
        }
    }

    private static bool LeadsBack(AgreementId agreement, Dictionary<AgreementId, AgreementId> leaders)
    {
        var passed = new HashSet<AgreementId>();
        for (var next = agreement; leaders.TryGetValue(next, out var leader); next = leader)
        {
            if (leader == agreement) return true;
            if (!passed.Add(leader)) return false;
        }

        return false;
    }

    private static bool Overlaps(Agreement agreement, AgreementLife replaced)
        => agreement.OriginalTerm.Period.FirstDay is { } first
            && CourseTerm.Of(replaced, replaced.Events, DateOnly.MaxValue).LastDay is { } last
            && first.Latest <= last.Latest;
}
