using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.RoleMap.Assignments;

/// <summary>Refuses an established assignment on days when the agreement that it rests on is certainly not in force (INV-28).</summary>
internal sealed class AssignmentsOnAgreements(RoleMapDb db, IMediator mediator) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        foreach (var some in change.LatestOf("roleAssignments").Where(RestsOnAnAgreement).Chunk(500))
        {
            var ids = some.Select(each => new RoleAssignmentId(each.Id)).ToList();
            var written = await db.Assignments.AsNoTracking().Where(each => ids.Contains(each.Id)).ToDictionaryAsync(each => each.Id, cancellationToken);
            var times = await mediator.Send(new BindingTimes([.. written.Values.Select(each => new AgreementId(each.Basis!.Value.Id)).Distinct()]), cancellationToken);
            foreach (var record in some)
            {
                var one = written[new RoleAssignmentId(record.Id)];
                if (times[new AgreementId(one.Basis!.Value.Id)].Covers(one.Validity.CertainFromDay, one.Validity.CertainUntilDay)) continue;
                change.Fault(record, "$.period", $"It would hold on days when {record.After!.TextOf("basis")}, on which it rests, is not in force (INV-28).", "days on which the agreement is in force, or another standing");
            }
        }
    }

    private static bool RestsOnAnAgreement(DocumentChange change)
        => change.After is { } document && document.TextOf("standing") == "ESTABLISHED" && document.TextOf("basis")?.StartsWith("agreement/", StringComparison.Ordinal) is true;
}
