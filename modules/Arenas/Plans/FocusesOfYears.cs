using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Plans;

/// <summary>Keeps an arena from having two lists of questions for one year, and warns of a list that is too long (INV-21).</summary>
internal sealed class FocusesOfYears(ArenasDb db) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var given = change.LatestOf("annualFocus").Where(each => each.After is not null).ToDictionary(each => new AnnualFocusId(each.Id));
        if (given.Count == 0) return;

        var ids = given.Keys.ToList();
        var pairs = await db.Focuses.AsNoTracking().Where(focus => ids.Contains(focus.Id))
            .SelectMany(focus => db.Focuses.Where(other => other.Id != focus.Id && other.Arena == focus.Arena && other.Year == focus.Year), (focus, other) => new { focus.Id, other.Key })
            .OrderBy(pair => pair.Key).ToListAsync(cancellationToken);
        foreach (var pair in pairs) change.Fault(given[pair.Id], "$.year", $"The arena has {pair.Key} for this year.", "a year for which it has no focus, or that focus with these items", FaultKind.Duplicate, pair.Key);

        foreach (var focus in await db.Focuses.AsNoTracking().Where(focus => ids.Contains(focus.Id)).OrderBy(focus => focus.Key).Select(AnnualFocusView.Of).ToListAsync(cancellationToken))
        {
            if (focus.Warning is { } warning) change.Warn(warning.Code, warning.Message, given[focus.Id], "$.items");
        }
    }
}
