using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Matters;

/// <summary>Keeps an organization from registering two matters under one diary number (INV-09).</summary>
internal sealed class RegisteredMatters(ArenasDb db) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var given = change.LatestOf("matters").Where(each => each.After?.TextOf("diaryNumber") is not null && each.After.TextOf("registeredBy") is not null).ToDictionary(each => new MatterId(each.Id));
        if (given.Count == 0) return;

        var ids = given.Keys.ToList();
        var pairs = await db.Matters.AsNoTracking().Where(matter => ids.Contains(matter.Id))
            .SelectMany(matter => db.Matters.Where(other => other.Id != matter.Id && other.DiaryNumber == matter.DiaryNumber && other.RegisteredById == matter.RegisteredById), (matter, other) => new { matter.Id, other.Key })
            .OrderBy(pair => pair.Key).ToListAsync(cancellationToken);
        foreach (var pair in pairs)
            change.Fault(given[pair.Id], "$.diaryNumber", $"The organization has registered {pair.Key} under this number (INV-09).", "a number that no other matter of the organization has", FaultKind.Duplicate, pair.Key);
    }
}
