using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap;

internal sealed class RoleMapIdsByKeysHandler(RoleMapDb db) : IRequestHandler<RoleMapIdsByKeys, KeysFound<Guid>>
{
    public async Task<KeysFound<Guid>> Handle(RoleMapIdsByKeys request, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var (prefix, keys) in request.Keys.Where(key => !request.OnlyTasks || key.StartsWith("task/", StringComparison.Ordinal)).GroupBy(key => key.Split('/')[0], (prefix, keys) => (prefix, keys.ToList())))
        {
            foreach (var (key, id) in await FindAsync(prefix, keys, cancellationToken)) found[key] = id;
        }

        // All keys are read only when one of those asked for is not known.
        var unknown = request.Keys.Where(key => !found.ContainsKey(key)).Distinct().ToList();
        var all = unknown.Count == 0 ? [] : await AllKeysAsync(request.OnlyTasks, cancellationToken);
        return new KeysFound<Guid>(found, unknown.ToDictionary(key => key, key => NearestKeys.To(key, all)));
    }

    private async Task<Dictionary<string, Guid>> FindAsync(string prefix, List<string> keys, CancellationToken cancellationToken) => prefix switch
    {
        "task" => await db.Tasks.Where(task => keys.Contains(task.Key)).Select(task => new { task.Key, task.Id })
            .ToDictionaryAsync(row => row.Key, row => row.Id.Value, cancellationToken),
        "assignment" => await db.Assignments.Where(assignment => keys.Contains(assignment.Key)).Select(assignment => new { assignment.Key, assignment.Id })
            .ToDictionaryAsync(row => row.Key, row => row.Id.Value, cancellationToken),
        "handover" => await db.Handovers.Where(handover => keys.Contains(handover.Key)).Select(handover => new { handover.Key, handover.Id })
            .ToDictionaryAsync(row => row.Key, row => row.Id.Value, cancellationToken),
        "unclarity" => await db.Unclarities.Where(unclarity => keys.Contains(unclarity.Key)).Select(unclarity => new { unclarity.Key, unclarity.Id })
            .ToDictionaryAsync(row => row.Key, row => row.Id.Value, cancellationToken),
        _ => [],
    };

    private async Task<List<string>> AllKeysAsync(bool onlyTasks, CancellationToken cancellationToken)
    {
        var tasks = db.Tasks.Select(task => task.Key);
        if (onlyTasks) return await tasks.ToListAsync(cancellationToken);

        return await tasks
            .Concat(db.Assignments.Select(assignment => assignment.Key))
            .Concat(db.Handovers.Select(handover => handover.Key))
            .Concat(db.Unclarities.Select(unclarity => unclarity.Key))
            .ToListAsync(cancellationToken);
    }
}
