using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Seats;

internal sealed class ArenasOfHandler(ArenasDb db) : IRequestHandler<ArenasOf, IReadOnlyList<ArenaOf>>
{
    public async Task<IReadOnlyList<ArenaOf>> Handle(ArenasOf request, CancellationToken cancellationToken)
    {
        var arenas = await db.Arenas.AsNoTracking().NotOutOn(request.AsOf).Where(arena => request.Standings.Contains(arena.Standing))
            .OrderBy(arena => arena.SortName).ThenBy(arena => arena.Key)
            .Select(arena => new { arena.Id, arena.Standing, arena.Level, arena.Convener })
            .ToListAsync(cancellationToken);
        var seats = (await db.Seats.AsNoTracking().NotOutOn(request.AsOf).ToListAsync(cancellationToken)).ToLookup(seat => seat.ArenaId);
        var participants = request.Participants.ToHashSet();
        return
        [
            .. arenas.Select(arena => new ArenaOf(
                    arena.Id,
                    arena.Standing,
                    arena.Level,
                    (arena.Convener is { } convener && participants.Contains(convener)) || seats[arena.Id].Any(seat => Sits(seat, participants))))
                .Where(arena => arena.IsDocumented || !seats[arena.Arena].Any()),
        ];
    }

    private static bool Sits(ArenaSeat seat, HashSet<StakeholderId> participants)
        => participants.Contains(seat.Stakeholder)
            || (seat.AppointedBy is { } appointing && participants.Contains(appointing))
            || (seat.RepresentedByPost is { } post && participants.Contains(post));
}
