using Samverkan.Kernel.Recording;

namespace Samverkan.Stakeholders.Closing;

/// <summary>What closing a stakeholder would do to what is tied to it (förhandsgranskning av avslut).</summary>
internal sealed record ClosingPreview
{
    /// <summary>What would end with it (avslutas).</summary>
    public required IReadOnlyList<TiedRecord> Closing { get; init; }

    /// <summary>What would go on with a successor (flyttas).</summary>
    public required IReadOnlyList<TiedRecord> Moving { get; init; }

    /// <summary>What would stay although one of its ends is gone (lämnas).</summary>
    public required IReadOnlyList<TiedRecord> Dangling { get; init; }

    /// <summary>What nobody has decided about (obeslutade); closing it is refused until somebody has.</summary>
    public required IReadOnlyList<TiedRecord> Undecided { get; init; }

    internal static async Task<ClosingPreview> OfAsync(ClosingPlan plan, RecordStore store, CancellationToken cancellationToken)
    {
        var nodes = await store.NodesAsync([.. plan.Closed.Concat(plan.Moved).Concat(plan.Kept).Concat(plan.Undecided).Select(open => open.Key).Distinct()], cancellationToken);
        return new ClosingPreview { Closing = Told(plan.Closed), Moving = Told(plan.Moved), Dangling = Told(plan.Kept), Undecided = Told(plan.Undecided) };

        List<TiedRecord> Told(List<OpenRelation> relations) => [.. relations.Select(open => new TiedRecord(nodes[open.Key], open.Key, open.Place))];
    }
}

/// <summary>A record, or a part of one, that is tied to a stakeholder beyond its last day (koppling).</summary>
/// <param name="Record">What has the relation (post).</param>
/// <param name="Key">Its key (nyckel).</param>
/// <param name="Place">Where in its document the relation stands (ställe), for example $.seats[].stakeholder.</param>
internal sealed record TiedRecord(NodeRef? Record, string Key, string Place);
