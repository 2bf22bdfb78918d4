using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.RoleMap.Assignments;

/// <summary>Refuses an assignment that says the same as another one of the same days (INV-27).</summary>
internal sealed class RepeatedAssignments(RoleMapDb db) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        foreach (var some in change.LatestOf("roleAssignments").Where(each => each.After is not null).Chunk(500))
        {
            var ids = some.Select(each => new RoleAssignmentId(each.Id)).ToList();
            var written = await db.Assignments.AsNoTracking().Where(each => ids.Contains(each.Id)).ToDictionaryAsync(each => each.Id, cancellationToken);
            var (tasks, holders) = (written.Values.Select(each => each.Task).Distinct().ToList(), written.Values.Select(each => each.Holder).Distinct().ToList());
            var all = (await db.Assignments.AsNoTracking().Where(each => tasks.Contains(each.Task) && holders.Contains(each.Holder)).OrderBy(each => each.Key).ToListAsync(cancellationToken))
                .ToLookup(each => (each.Task, each.Holder));
            var told = new HashSet<RoleAssignmentId>();
            foreach (var record in some)
            {
                var one = written[new RoleAssignmentId(record.Id)];
                if (all[(one.Task, one.Holder)].FirstOrDefault(other => other.Id != one.Id && !told.Contains(other.Id) && one.Repeats(other)) is not { } other) continue;
                told.Add(one.Id);
                change.Fault(
                    record, "$", $"It says the same as {other.Key} of the same days (INV-27).", "periods of one holder, role, territory and standing that do not overlap", FaultKind.Overlap, other.Key);
            }
        }
    }
}
