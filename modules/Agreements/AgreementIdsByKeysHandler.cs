using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements;

internal sealed class AgreementIdsByKeysHandler(AgreementsDb db) : IRequestHandler<AgreementIdsByKeys, KeysFound<Guid>>
{
    /// <summary>What the keys of this module begin with, up to the slash, and the types that they stand for.</summary>
    public static IReadOnlyDictionary<string, string> KeyTypes { get; } = new Dictionary<string, string>
    {
        ["agreement"] = "Agreement",
        ["event"] = "AgreementEvent",
        ["area"] = "AgreementArea",
        ["obligation"] = "Obligation",
        ["purpose"] = "Purpose",
        ["priority-area"] = "PriorityArea",
        ["perspective"] = "CrossCuttingPerspective",
        ["annual-plan"] = "AnnualPlan",
        ["assignment-after"] = "FollowOnAssignment",
        ["follow-up"] = "FollowUp",
        ["follow-up-plan"] = "FollowUpPlan",
    };

    public async Task<KeysFound<Guid>> Handle(AgreementIdsByKeys request, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var keys in request.Keys.Distinct().GroupBy(key => key.Split('/')[0]))
        {
            foreach (var (key, id) in await FindAsync(keys.Key, [.. keys], cancellationToken)) found[key] = id;
        }

        // All keys are read only when one that was asked for is not known.
        var unknown = request.Keys.Distinct().Where(key => !found.ContainsKey(key)).ToList();
        var all = unknown.Count == 0 ? [] : await AllKeysAsync(cancellationToken);
        return new KeysFound<Guid>(found, unknown.ToDictionary(key => key, key => NearestKeys.To(key, all)));
    }

    private Task<Dictionary<string, Guid>> FindAsync(string prefix, IReadOnlyList<string> keys, CancellationToken cancellationToken) => prefix switch
    {
        "agreement" => ReadAsync(db.Agreements.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        "event" => ReadAsync(db.Events.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        "area" => ReadAsync(db.Areas.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        "obligation" => ReadAsync(db.Obligations.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        "purpose" => ReadAsync(db.Purposes.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        "priority-area" => ReadAsync(db.PriorityAreas.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        "perspective" => ReadAsync(db.Perspectives.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        "annual-plan" => ReadAsync(db.AnnualPlans.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        "assignment-after" => ReadAsync(db.FollowOnAssignments.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        "follow-up" => ReadAsync(db.FollowUps.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        "follow-up-plan" => ReadAsync(db.FollowUpPlans.Where(row => keys.Contains(row.Key)), row => row.Key, row => row.Id.Value, cancellationToken),
        _ => Task.FromResult(new Dictionary<string, Guid>()),
    };

    private static Task<Dictionary<string, Guid>> ReadAsync<TRow>(
        IQueryable<TRow> rows, Func<TRow, string> key, Func<TRow, Guid> id, CancellationToken cancellationToken)
        where TRow : class
        => rows.AsNoTracking().ToDictionaryAsync(key, id, cancellationToken);

    private async Task<IReadOnlyList<string>> AllKeysAsync(CancellationToken cancellationToken)
        => await db.Agreements.Select(row => row.Key)
            .Concat(db.Events.Select(row => row.Key))
            .Concat(db.Areas.Select(row => row.Key))
            .Concat(db.Obligations.Select(row => row.Key))
            .Concat(db.Purposes.Select(row => row.Key))
            .Concat(db.PriorityAreas.Select(row => row.Key))
            .Concat(db.Perspectives.Select(row => row.Key))
            .Concat(db.AnnualPlans.Select(row => row.Key))
            .Concat(db.FollowOnAssignments.Select(row => row.Key))
            .Concat(db.FollowUps.Select(row => row.Key))
            .Concat(db.FollowUpPlans.Select(row => row.Key))
            .ToListAsync(cancellationToken);
}
