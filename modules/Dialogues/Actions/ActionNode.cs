using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Actions;

[ObjectType<ActionView>]
internal static class ActionNode
{
    [NodeResolver]
    public static Task<ActionView?> GetActionAsync([ID<ActionView>] ActionId id, ActionByIdDataLoader actions, CancellationToken cancellationToken)
        => actions.LoadAsync(id, cancellationToken);
}

internal sealed class ActionByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<ActionId, ActionView>(scheduler, options, services)
{
    protected override IQueryable<ActionView> Find(DialoguesDb db, IReadOnlyList<ActionId> ids)
        => db.Actions.Where(action => ids.Contains(action.Id)).Select(ActionEntry.View);
}

[ObjectType<FindingView>]
internal static class FindingActions
{
    /// <summary>What is to be done because of it (åtgärder), in the order of their keys.</summary>
    /// <param name="findings">The findings that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ActionView>>> GetActionsAsync(
        [Parent] IReadOnlyList<FindingView> findings, DialoguesDb db, CancellationToken cancellationToken)
    {
        var ids = findings.Select(finding => (FindingId?)finding.Id).ToList();
        var found = (await db.Actions.Where(action => ids.Contains(action.Finding)).OrderBy(action => action.Key).Select(ActionEntry.View).ToListAsync(cancellationToken))
            .ToLookup(action => action.FindingId);
        return [.. ids.Select(id => (IReadOnlyList<ActionView>)[.. found[id]])];
    }
}

[ObjectType<NeedView>]
internal static class NeedActions
{
    /// <summary>What is to be done to meet it (åtgärder), in the order of their keys. One that is only proposed leaves the need open.</summary>
    /// <param name="needs">The needs that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ActionView>>> GetActionsAsync(
        [Parent] IReadOnlyList<NeedView> needs, DialoguesDb db, CancellationToken cancellationToken)
    {
        var ids = needs.Select(need => (NeedId?)need.Id).ToList();
        var found = (await db.Actions.Where(action => ids.Contains(action.Need)).OrderBy(action => action.Key).Select(ActionEntry.View).ToListAsync(cancellationToken))
            .ToLookup(action => action.NeedId);
        return [.. ids.Select(id => (IReadOnlyList<ActionView>)[.. found[id]])];
    }
}
