using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Contracts;

/// <summary>A meeting that a plan foresees (planerat möte).</summary>
[GraphQLName("PlannedMeeting")]
public sealed record PlannedMeetingView
{
    /// <summary>The month (månad), 1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>On which level they meet (mötesnivå).</summary>
    public required MeetingLevel Level { get; init; }

    /// <summary>Shown as posts.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> PostIds { get; init; }

    /// <summary>The arena that meets; shown as arena, which Arenas hangs on.</summary>
    [GraphQLIgnore]
    public ArenaId? ArenaId { get; init; }

    /// <summary>Which posts take part (befattningar och uppdrag), in the order of the source.</summary>
    public async Task<IReadOnlyList<PostView>> GetPostsAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => [.. (await stakeholders.LoadRequiredAsync(PostIds, cancellationToken)).OfType<PostView>()];
}

/// <summary>On which level people meet (mötesnivå).</summary>
public enum MeetingLevel
{
    /// <summary>Those at the top of each organization (högsta nivå).</summary>
    Highest,

    /// <summary>The managements (ledning).</summary>
    Management,

    /// <summary>Officials (tjänsteperson).</summary>
    Officials,
}
