using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders;

internal sealed class StakeholderExistenceHandler(StakeholdersDb db)
    : IRequestHandler<StakeholderExistence, IReadOnlyDictionary<StakeholderId, Certainty?>>
{
    public async Task<IReadOnlyDictionary<StakeholderId, Certainty?>> Handle(StakeholderExistence request, CancellationToken cancellationToken)
    {
        var found = await db.Stakeholders
            .Where(stakeholder => request.Ids.Contains(stakeholder.Id))
            .Select(stakeholder => new { stakeholder.Id, stakeholder.Validity })
            .ToListAsync(cancellationToken);
        return found.ToDictionary(stakeholder => stakeholder.Id, stakeholder => stakeholder.Validity.On(request.AsOf));
    }
}
