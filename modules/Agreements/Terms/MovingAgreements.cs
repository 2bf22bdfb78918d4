using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Terms;

/// <summary>Tells the other modules which agreements get other days by a change: those that are changed, and those that end with them (INV-17).</summary>
internal sealed class MovingAgreements(AgreementsDb db, IMediator mediator) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var changed = notification.Change.LatestOf("agreements").Where(each => each is { Before: not null, After: not null }).ToDictionary(each => new AgreementId(each.Id));
        if (changed.Count == 0) return;

        var causes = await WithFollowersAsync(changed, cancellationToken);
        var before = changed.ToDictionary(each => each.Key, each => AgreementLives.Of(each.Value.Before!));
        var leaders = changed.Values.SelectMany(each => each.Before!.KeysOf("coTerminousWith")).Select(key => new AgreementId(SeedId.For("Agreement", key)));
        var after = await db.LivesAsync([.. causes.Keys.Concat(leaders).Distinct()], cancellationToken);
        var ids = causes.Keys.ToList();
        var keys = await db.Agreements.Where(each => ids.Contains(each.Id)).ToDictionaryAsync(each => each.Id, each => each.Key, cancellationToken);
        var moved = ids.ConvertAll(id => new MovedAgreement(keys[id], causes[id], BindingDays.Of(Before(after[id])), BindingDays.Of(after[id])));
        moved.RemoveAll(each => each.Before.Ranges.SequenceEqual(each.After.Ranges));
        if (moved.Count > 0) await mediator.Publish(new AgreementsMoving(notification.Change, moved), cancellationToken);

        AgreementLife Before(AgreementLife life)
        {
            if (!before.TryGetValue(life.Id, out var old)) return life.Leader is { } leader ? life with { Leader = Before(leader) } : life;
            return changed[life.Id].Before!.TextOf("coTerminousWith") is { } key && after.TryGetValue(new AgreementId(SeedId.For("Agreement", key)), out var led)
                ? old with { Leader = Before(led) }
                : old;
        }
    }

    /// <summary>For each agreement that may move the change that moves it.</summary>
    private async Task<Dictionary<AgreementId, DocumentChange>> WithFollowersAsync(Dictionary<AgreementId, DocumentChange> changed, CancellationToken cancellationToken)
    {
        var causes = new Dictionary<AgreementId, DocumentChange>(changed);
        for (var leaders = changed.Keys.ToList(); leaders.Count > 0;)
        {
            var wanted = leaders.ConvertAll(id => (AgreementId?)id);
            var followers = await db.Agreements.AsNoTracking().Where(each => wanted.Contains(each.CoTerminousWithId)).Select(each => new { each.Id, each.CoTerminousWithId }).ToListAsync(cancellationToken);
            leaders = [.. followers.Where(each => causes.TryAdd(each.Id, causes[each.CoTerminousWithId!.Value])).Select(each => each.Id)];
        }

        return causes;
    }
}
