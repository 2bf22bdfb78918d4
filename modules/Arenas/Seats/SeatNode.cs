using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Seats;

[ObjectType<ArenaSeatView>]
internal static class SeatNode
{
    [NodeResolver]
    public static Task<ArenaSeatView?> GetArenaSeatAsync([ID<ArenaSeatView>] ArenaSeatId id, ArenasDb db, CancellationToken cancellationToken)
        => db.Seats.Where(seat => seat.Id == id).Select(ArenaSeatView.Of).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The arena (samverkansarena); null when it cannot be shown.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="arenas">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<ArenaView?> GetArenaAsync([Parent] ArenaSeatView seat, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => arenas.LoadAsync(seat.ArenaId, cancellationToken);

    /// <summary>Who is represented (intressent): never a person; null when it cannot be shown. A group is represented through its members.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<StakeholderView?> GetStakeholderAsync([Parent] ArenaSeatView seat, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadAsync(seat.StakeholderId, cancellationToken);

    /// <summary>Who decides who sits there (utser); null when the sources do not say.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<StakeholderView?> GetAppointedByAsync([Parent] ArenaSeatView seat, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => seat.AppointedById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;

    /// <summary>The post that goes with the seat (befattning, uppdrag); null when the sources name none.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<PostView?> GetRepresentedByPostAsync([Parent] ArenaSeatView seat, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => seat.RepresentedByPostId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) as PostView : null;
}

/// <summary>Who takes part in arenas.</summary>
[ObjectType<ArenaView>]
internal static class ArenaSeats
{
    /// <summary>Who takes part (deltagare), in the order of the sources. The seat of someone who is known not to exist on the day is no seat.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="asOf">Only those who may take part on the day (per datum); inherited from above, else today. Null for all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks who exists.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaSeatView>>> GetParticipantsAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, [AsOf] DateOnly? asOf, ArenasDb db, IMediator mediator, CancellationToken cancellationToken)
        => (await db.SeatsOfAsync(arenas, asOf, mediator, cancellationToken)).OfEach(arenas, ArenaSeatView.From);
}

internal static class HeldSeats
{
    /// <summary>The seats of many arenas that may be held on a day, or at any time, by those who may exist then.</summary>
    public static async Task<ILookup<ArenaId, ArenaSeat>> SeatsOfAsync(
        this ArenasDb db, IReadOnlyList<ArenaView> arenas, DateOnly? asOf, IMediator mediator, CancellationToken cancellationToken)
    {
        var seats = await db.Seats.OfAsync(arenas, asOf, cancellationToken);
        if (asOf is not { } day) return seats;

        var gone = await mediator.GoneAsync(seats.SelectMany(of => of, (_, seat) => seat.Stakeholder), day, cancellationToken);
        return seats.SelectMany(of => of).Where(seat => !gone.Contains(seat.Stakeholder)).ToLookup(seat => seat.ArenaId);
    }
}
