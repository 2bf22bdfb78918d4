using Samverkan.Kernel;

namespace Samverkan.Agreements.Purposes;

/// <summary>A field of work that an agreement puts first (prioriterat område).</summary>
[GraphQLName("PriorityArea")]
internal sealed record PriorityAreaView : IAgreementPartView
{
    /// <summary>Opaque and stable; the same area everywhere.</summary>
    [ID]
    public required PriorityAreaId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example priority-area/pa-1.</summary>
    public required string Key { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>Its place in the agreement (ordning), from 1; not a rank.</summary>
    public required int Order { get; init; }

    /// <summary>As the source has it (benämning).</summary>
    public required string Name { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? NameEn { get; init; }

    /// <summary>Shown as years.</summary>
    [GraphQLIgnore]
    public string? YearsText { get; init; }

    /// <summary>For which years it is put first (år); null when the source does not say.</summary>
    public ValidPeriod? Years => YearsText is null ? null : ValidPeriod.Parse(YearsText);

    /// <summary>What is to be reached (målsättningar); null when the source does not give them, which does not mean that there are none.</summary>
    public IReadOnlyList<string>? Objectives { get; init; }

    /// <summary>What the source lays stress on inside the area (särskilt).</summary>
    public required IReadOnlyList<string> Emphasis { get; init; }

    /// <summary>The decision or reconciliation through which the whole area came in after the first draft (tillagt genom); null when it was there from the start.</summary>
    public NodeRef? AddedThrough { get; init; }

    /// <summary>The parts of the area that came in after the first draft (tillägg).</summary>
    public required IReadOnlyList<PriorityAdditionView> Additions { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>A part of a priority area that came in after the first draft (tillägg).</summary>
[GraphQLName("PriorityAddition")]
internal sealed record PriorityAdditionView
{
    /// <summary>What came in (lydelse), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    /// <summary>The decision or reconciliation through which it came in (tillagt genom); null when it cannot be shown.</summary>
    public required NodeRef? AddedThrough { get; init; }
}

[ObjectType<PriorityAreaView>]
internal static class PriorityAreaNode
{
    /// <summary>One priority area (prioriterat område); null when there is none with that id.</summary>
    /// <param name="id">The area's id.</param>
    /// <param name="areas">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<PriorityAreaView?> GetPriorityAreaByIdAsync(
        [ID<PriorityAreaView>] PriorityAreaId id, PriorityAreaByIdDataLoader areas, CancellationToken cancellationToken)
        => areas.LoadAsync(id, cancellationToken);
}

internal sealed class PriorityAreaByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<PriorityAreaId, PriorityAreaView>(scheduler, options, services)
{
    protected override IQueryable<PriorityAreaView> Find(AgreementsDb db, IReadOnlyList<PriorityAreaId> ids)
        => db.PriorityAreas.Where(area => ids.Contains(area.Id)).Select(PriorityArea.View);
}
