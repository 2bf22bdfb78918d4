using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Gaps;

/// <summary>A task that nobody holds on a day (lucka). It is computed for the day, never stored.</summary>
[GraphQLName("Gap")]
internal sealed record GapView
{
    /// <summary>The day that was judged (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The task that nobody holds (uppgift).</summary>
    public required TaskView Task { get; init; }

    /// <summary>Why nobody holds it (lucktyp).</summary>
    public required GapKind Kind { get; init; }

    /// <summary>
    /// Since when (sedan), as precisely as the sources say: the day after the last one on which somebody established held it. Null when nobody ever
    /// did, and where somebody may still hold it.
    /// </summary>
    public PartialDate? Since { get; init; }

    /// <summary>Who had the task last (tidigare): established ones that answered for it or did it; where the period is uncertain, those who may still do so.</summary>
    public required IReadOnlyList<RoleAssignmentView> Previous { get; init; }

    /// <summary>Who is proposed or meant on the day to answer for the task or do it (kandidater), proposed ones first.</summary>
    public required IReadOnlyList<RoleAssignmentView> Candidates { get; init; }

    /// <summary>What ended so that nobody holds the task (orsak), for example an agreement; null when nothing that it rested on has ended.</summary>
    public NodeRef? Cause { get; init; }

    /// <summary>
    /// Whether it is known to be a gap of this kind (säkerhet): not where somebody may hold the task, not where the only candidate is uncertain, and not
    /// where the task itself may not have begun.
    /// </summary>
    public required Certainty Certainty { get; init; }

    public static GapView Of(Gap gap, DateOnly asOf) => new()
    {
        AsOf = asOf,
        Task = TaskView.From(gap.Task),
        Kind = gap.Kind,
        Since = gap.Since,
        Previous = [.. gap.Previous.Select(RoleAssignmentView.From)],
        Candidates = [.. gap.Candidates.Select(RoleAssignmentView.From)],
        Cause = gap.Cause,
        Certainty = gap.Certainty,
    };
}
