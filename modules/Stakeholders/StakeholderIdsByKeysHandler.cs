using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders;

internal sealed class StakeholderIdsByKeysHandler(StakeholdersDb db) : IRequestHandler<StakeholderIdsByKeys, KeysFound<StakeholderId>>
{
    public async Task<KeysFound<StakeholderId>> Handle(StakeholderIdsByKeys request, CancellationToken cancellationToken)
    {
        var keys = request.Keys.Distinct().ToList();
        var ids = await db.Stakeholders
            .Where(stakeholder => keys.Contains(stakeholder.Key))
            .Select(stakeholder => new { stakeholder.Key, stakeholder.Id })
            .ToDictionaryAsync(found => found.Key, found => found.Id, cancellationToken);

        var unknown = keys.FindAll(key => !ids.ContainsKey(key));
        if (unknown.Count == 0) return new(ids, new Dictionary<string, IReadOnlyList<string>>());

        var known = await db.Stakeholders.Select(stakeholder => stakeholder.Key).ToListAsync(cancellationToken);
        return new(ids, unknown.ToDictionary(key => key, key => NearestKeys.To(key, known)));
    }
}
