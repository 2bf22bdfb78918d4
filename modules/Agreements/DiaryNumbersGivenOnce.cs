using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements;

/// <summary>Refuses a diary number that another agreement has in the register of the same organization (INV-09).</summary>
internal sealed class DiaryNumbersGivenOnce(AgreementsDb db) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        foreach (var some in change.LatestOf("agreements").Where(each => each.After?.ContainsKey("registeredBy") is true).Chunk(500))
        {
            var ids = some.Select(each => new AgreementId(each.Id)).ToList();
            var numbers = await db.Agreements.AsNoTracking().Where(each => ids.Contains(each.Id)).Select(each => each.DiaryNumber).Distinct().ToListAsync(cancellationToken);
            var registered = await db.Agreements.AsNoTracking()
                .Where(each => each.RegisteredById != null && numbers.Contains(each.DiaryNumber))
                .OrderBy(each => each.Key)
                .ToListAsync(cancellationToken);
            foreach (var record in some)
            {
                var one = registered.Find(each => each.Id.Value == record.Id)!;
                if (registered.Find(each => each.Id != one.Id && each.DiaryNumber == one.DiaryNumber && each.RegisteredById == one.RegisteredById) is { } other)
                    change.Fault(record, "$.diaryNumber", $"The number {one.DiaryNumber} stands in the register of the organization already (INV-09).", "a number that no other agreement has there", FaultKind.Duplicate, other.Key);
            }
        }
    }
}
