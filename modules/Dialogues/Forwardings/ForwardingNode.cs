using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Forwardings;

[ObjectType<ForwardingView>]
internal static class ForwardingNode
{
    [NodeResolver]
    public static Task<ForwardingView?> GetForwardingAsync([ID<ForwardingView>] ForwardingId id, ForwardingByIdDataLoader forwardings, CancellationToken cancellationToken)
        => forwardings.LoadAsync(id, cancellationToken);
}

internal sealed class ForwardingByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<ForwardingId, ForwardingView>(scheduler, options, services)
{
    protected override IQueryable<ForwardingView> Find(DialoguesDb db, IReadOnlyList<ForwardingId> ids)
        => db.Forwardings.Where(forwarding => ids.Contains(forwarding.Id)).Select(Forwarding.View);
}

[ObjectType<FindingView>]
internal static class FindingForwardings
{
    /// <summary>To whom it was passed on (vidarelyft), in the order of their keys.</summary>
    /// <param name="findings">The findings that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ForwardingView>>> GetForwardingsAsync(
        [Parent] IReadOnlyList<FindingView> findings, DialoguesDb db, CancellationToken cancellationToken)
    {
        var ids = findings.Select(finding => finding.Id.Value).ToList();
        var found = (await db.Forwardings.Where(forwarding => ids.Contains(forwarding.WhatId)).OrderBy(forwarding => forwarding.Key).Select(Forwarding.View).ToListAsync(cancellationToken))
            .ToLookup(forwarding => forwarding.What!.Value.Id);
        return [.. ids.Select(id => (IReadOnlyList<ForwardingView>)[.. found[id]])];
    }
}
