using MediatR;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.RoleMap.Gaps;

/// <summary>Where several arenas treat the same: what Arenas finds, shown among the overlaps.</summary>
internal static class ArenaOverlaps
{
    /// <summary>In the order in which Arenas gives them; none where established ones are not looked at.</summary>
    public static async Task<IReadOnlyList<OverlapView>> ArenaOverlapsAsync(
        this IMediator mediator, DateOnly asOf, OverlapFilterInput? where, IReadOnlyList<Standing> standings, CancellationToken cancellationToken)
    {
        if (!standings.Contains(Standing.Established)) return [];
        if (where?.Kind is { } kind && !kind.Matches(OverlapKind.SameTopicManyArenas) && !kind.Matches(OverlapKind.SameMatterSamePurpose)) return [];

        var collisions = await mediator.Send(new AgendaCollisions(asOf), cancellationToken);
        return [.. collisions.Select(collision => Of(collision, asOf))];
    }

    /// <summary>What tells it from other overlaps of arenas.</summary>
    public static string KeyOf(OverlapView overlap) => $"{overlap.TopicId?.Value:N}{overlap.MatterId?.Value:N} {overlap.Kind} {overlap.Purpose} {overlap.Mandate}";

    private static OverlapView Of(AgendaCollision collision, DateOnly asOf) => new()
    {
        AsOf = asOf,
        Kind = collision.Kind is AgendaCollisionKind.SameTopicManyArenas ? OverlapKind.SameTopicManyArenas : OverlapKind.SameMatterSamePurpose,
        TopicId = collision.Topic,
        MatterId = collision.Matter,
        ArenaIds = collision.Arenas,
        Purpose = collision.Purpose,
        Mandate = collision.Mandate,
        Assignments = [],
        Standing = Standing.Established,
        Certainty = collision.Certainty,
    };
}
