using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.RoleMap.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Assignments;

/// <summary>Warns where more than one answers for the same task on the same days: allowed, and always an overlap (INV-29).</summary>
internal sealed class AccountableTwice(RoleMapDb db, IMediator mediator) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        foreach (var some in change.LatestOf("roleAssignments").Where(each => each.After?.TextOf("role") == "ACCOUNTABLE").Chunk(500))
        {
            var ids = some.Select(each => new RoleAssignmentId(each.Id)).ToList();
            var tasks = db.Assignments.Where(each => ids.Contains(each.Id)).Select(each => each.Task);
            var all = (await db.Assignments.AsNoTracking()
                .Where(each => tasks.Contains(each.Task) && each.Role == Role.Accountable && each.Standing == Standing.Established)
                .OrderBy(each => each.Key).ToListAsync(cancellationToken)).ToLookup(each => each.Task);
            var written = all.SelectMany(each => each).ToDictionary(each => each.Id);
            var found = some.Where(record => written.ContainsKey(new RoleAssignmentId(record.Id)))
                .Select(record => (Record: record, One: written[new RoleAssignmentId(record.Id)]))
                .SelectMany(each => all[each.One.Task].Where(other => other.Holder != each.One.Holder && SharesDays(each.One, other)).Select(other => (each.Record, each.One, Other: other)))
                .ToList();
            var members = await MembersAsync([.. found.SelectMany(each => new[] { each.One.Holder, each.Other.Holder }).Distinct()], found.FirstOrDefault().One, cancellationToken);
            foreach (var (record, one, other) in found.Where(each => !members[each.One.Holder].Contains(each.Other.Holder) && !members[each.Other.Holder].Contains(each.One.Holder)))
                change.Warn("TWO_ACCOUNTABLE", $"{other.Key} answers for the same task on some of the same days (INV-29).", record, "$.holder");
        }
    }

    private static bool SharesDays(RoleAssignment one, RoleAssignment other)
        => one.SharesTerritoryWith(other)
            && Math.Max(one.Validity.CertainFromDay, other.Validity.CertainFromDay) < Math.Min(one.Validity.CertainUntilDay, other.Validity.CertainUntilDay);

    /// <summary>A group and its member answer as one.</summary>
    private async Task<ILookup<StakeholderId, StakeholderId>> MembersAsync(IReadOnlyList<StakeholderId> holders, RoleAssignment? first, CancellationToken cancellationToken)
    {
        if (first is null) return Array.Empty<StakeholderId>().ToLookup(id => id);
        var day = DateOnly.FromDayNumber(Math.Max(first.Validity.CertainFromDay, DateOnly.MinValue.DayNumber));
        var members = await mediator.Send(new GroupMembers(holders, day), cancellationToken);
        return members.SelectMany(group => group, (group, member) => (group.Key, member.Organization)).ToLookup(pair => pair.Key, pair => pair.Organization);
    }
}
