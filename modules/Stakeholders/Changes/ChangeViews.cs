using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Changes;

internal static class ChangeViews
{
    public static ChangeEventView ToView(this ChangeEvent change) => new()
    {
        Id = change.Id,
        Key = change.Key,
        Standing = change.Standing,
        Kind = change.Kind,
        OccurredOn = change.OccurredOn,
        Text = change.Text,
        TextEn = change.TextEn,
        OriginalIds = SidesOf(change, isResult: false),
        ResultIds = SidesOf(change, isResult: true),
        FunctionIds = change.Functions,
        DecisionId = change.Decision,
    };

    /// <summary>Earliest first; those without a day last.</summary>
    public static IEnumerable<ChangeEventView> InOrder(this IEnumerable<ChangeEventView> changes)
        => changes.OrderBy(change => change.OccurredOn?.Earliest ?? DateOnly.MaxValue).ThenBy(change => change.Key, StringComparer.Ordinal);

    public static IEnumerable<StakeholderId> Sides(this ChangeEventView change) => change.OriginalIds.Union(change.ResultIds);

    private static StakeholderId[] SidesOf(ChangeEvent change, bool isResult)
        => [.. change.Sides.Where(side => side.IsResult == isResult).OrderBy(side => side.Order).Select(side => side.StakeholderId)];
}

internal sealed class SuccessionHandler(StakeholdersDb db) : IRequestHandler<Succession, ILookup<StakeholderId, ChangeEventView>>
{
    public async Task<ILookup<StakeholderId, ChangeEventView>> Handle(Succession request, CancellationToken cancellationToken)
    {
        // Changes of who there is are few beside what they are about, so all are read at once and walked here: one statement, however long the chain.
        var changes = (await db.Changes.AsNoTracking().ToListAsync(cancellationToken)).ConvertAll(ChangeViews.ToView);
        var after = changes.SelectMany(change => change.Sides(), (change, side) => (side, change)).ToLookup(pair => pair.side, pair => pair.change);
        return request.Ids.Distinct()
            .SelectMany(id => Chain(id, after), (id, change) => (id, change))
            .ToLookup(pair => pair.id, pair => pair.change);
    }

    private static IEnumerable<ChangeEventView> Chain(StakeholderId start, ILookup<StakeholderId, ChangeEventView> changesOf)
    {
        var (seen, chain) = (new HashSet<StakeholderId> { start }, new HashSet<ChangeEventView>(ReferenceEqualityComparer.Instance));
        var waiting = new Queue<StakeholderId>(seen);
        while (waiting.TryDequeue(out var id))
        {
            foreach (var change in changesOf[id].Where(chain.Add))
            {
                // What it came out of belongs to the answer; only what it led on to is followed.
                foreach (var next in change.ResultIds.Where(seen.Add)) waiting.Enqueue(next);
            }
        }

        return chain.InOrder();
    }
}
