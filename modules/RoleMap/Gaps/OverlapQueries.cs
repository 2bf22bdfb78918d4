using MediatR;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Moments;
using Samverkan.RoleMap.Contracts;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Gaps;

/// <summary>More than one who have the same role in the same thing on a day (överlapp). It is computed for the day, never stored.</summary>
[GraphQLName("Overlap")]
internal sealed record OverlapView
{
    /// <summary>The day that was judged (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>In which way they overlap (överlappstyp).</summary>
    public required OverlapKind Kind { get; init; }

    /// <summary>The task in which they overlap (uppgift); null when they overlap in a topic or a matter.</summary>
    public TaskView? Task { get; init; }

    /// <summary>The topic in which they overlap; shown as topic.</summary>
    [GraphQLIgnore]
    public TopicId? TopicId { get; init; }

    /// <summary>The matter in which they overlap; shown as matter.</summary>
    [GraphQLIgnore]
    public MatterId? MatterId { get; init; }

    /// <summary>The arenas that overlap; shown as arenas.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<ArenaId> ArenaIds { get; init; } = [];

    /// <summary>For what several arenas treat the same (syfte); null when that is not known, and when they overlap in a task.</summary>
    public StepPurpose? Purpose { get; init; }

    /// <summary>Which mandate the arenas have in common (mandattyp); null when they overlap in a matter or a task, and where the mandate of one is not known.</summary>
    public MandateKind? Mandate { get; init; }

    /// <summary>The roles that overlap (rolltilldelningar), in the order of their keys; empty when arenas overlap.</summary>
    public required IReadOnlyList<RoleAssignmentView> Assignments { get; init; }

    /// <summary>The weakest standing in it (ställning): an overlap with something proposed is only proposed.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether two of them are known to overlap on the day (säkerhet).</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The topic in which they overlap (sakområde); null when they overlap in a task or a matter.</summary>
    public async Task<TopicView?> GetTopicAsync(TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => TopicId is { } id ? await topics.LoadAsync(id, cancellationToken) : null;

    /// <summary>The matter in which they overlap (ärende); null when they overlap in a task or a topic.</summary>
    public async Task<MatterView?> GetMatterAsync(MatterByIdDataLoader matters, CancellationToken cancellationToken)
        => MatterId is { } id ? await matters.LoadAsync(id, cancellationToken) : null;

    /// <summary>The arenas that overlap (samverkansarenor), each once; empty when holders overlap.</summary>
    public Task<IReadOnlyList<ArenaView>> GetArenasAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => arenas.LoadRequiredAsync(ArenaIds, cancellationToken);

    /// <summary>Who overlap (innehavare), each once; nobody when arenas overlap.</summary>
    public Task<IReadOnlyList<StakeholderView>> GetHoldersAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadRequiredAsync([.. Assignments.Select(assignment => assignment.HolderId).Distinct()], cancellationToken);

    public static OverlapView Of(Overlap overlap, DateOnly asOf) => new()
    {
        AsOf = asOf,
        Kind = overlap.Kind,
        Task = TaskView.From(overlap.Task),
        Assignments = [.. overlap.Assignments.Select(RoleAssignmentView.From)],
        Standing = overlap.Standing,
        Certainty = overlap.Certainty,
    };
}

/// <summary>Which overlaps are meant. Members are joined by and; one that is left out filters nothing.</summary>
internal sealed record OverlapFilterInput
{
    /// <summary>Who overlap, by their keys. Overlaps of arenas, which hold no task, are then left out.</summary>
    public KeyListFilterInput? Holders { get; init; }

    /// <summary>In which way they overlap.</summary>
    public EnumOperationFilterInput<OverlapKind>? Kind { get; init; }

    /// <summary>Which assignments are looked at; established ones alone when left out.</summary>
    public IReadOnlyList<Standing>? Standing { get; init; }
}

[QueryType]
internal static class OverlapQueries
{
    private static readonly IReadOnlyList<Standing> Established = [Standing.Established];

    /// <summary>
    /// Where more than one have the same role on a day (överlapp), in the order of the tasks' keys, and then where several arenas treat the same matter or topic
    /// for the same purpose. A change of holders within a year or month that nobody knows the day of is no overlap.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="where">Which of them; all among established assignments when left out.</param>
    /// <param name="certainty">Only those that are as certain as this (säkerhet); both when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks the owners of holders.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging]
    [RecordedAsOf]
    public static async Task<AsOfConnection<OverlapView>> GetOverlapsAsync(
        [AsOf] DateOnly asOf,
        OverlapFilterInput? where,
        IReadOnlyList<Certainty>? certainty,
        PagingArguments paging,
        RoleMapDb db,
        IMediator mediator,
        CancellationToken cancellationToken)
    {
        var found = await mediator.FindStakeholdersAsync(where?.Holders.Named() ?? [], cancellationToken);
        var standings = where?.Standing ?? Established;
        var tasks = db.Tasks.NotOutOn(asOf).Having(db.Assignments.NotOutOn(asOf));

        var register = await DayRegister.ReadAsync(db, mediator, tasks, cancellationToken);
        var overlaps = (await register.OverlapsAsync(asOf, standings, cancellationToken))
            .Where(overlap => where?.Holders.Matches(overlap.Holders.Select(holder => holder.Value).ToHashSet(), found) ?? true)
            .Where(overlap => where?.Kind?.Matches(overlap.Kind) ?? true)
            .Where(overlap => certainty?.Contains(overlap.Certainty) ?? true)
            .Select(overlap => OverlapView.Of(overlap, asOf));
        var holdersAreMeant = where?.Holders.Matches(new HashSet<Guid>(), found) is false;
        var ofArenas = (holdersAreMeant ? [] : await mediator.ArenaOverlapsAsync(asOf, where, standings, cancellationToken))
            .Where(overlap => where?.Kind?.Matches(overlap.Kind) ?? true)
            .Where(overlap => certainty?.Contains(overlap.Certainty) ?? true);
        return overlaps.Concat(ofArenas).ToList()
            .Page(paging, overlap => overlap.Task is { } task ? $"{task.Key} {overlap.Kind} {overlap.Assignments[0].Role}" : ArenaOverlaps.KeyOf(overlap))
            .ToConnection(asOf);
    }
}
