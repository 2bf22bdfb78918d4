using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Seats;

/// <summary>What this module adds to everybody who can take part in an arena.</summary>
[ExtendObjectType(typeof(StakeholderView))]
internal static class StakeholderSeats
{
    /// <summary>The seats that are its own (platser), not those of its groups; of a post, those that go with it as well. In the order of their keys.</summary>
    /// <param name="stakeholders">The stakeholders of the level.</param>
    /// <param name="asOf">Only what it may hold on the day (per datum), in arenas that may exist then; inherited from above, else today. Null for all time.</param>
    /// <param name="standing">Only in arenas of these standings; in all of them when null, and none when the list is empty.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaSeatView>>> GetSeatsAsync(
        [Parent] IReadOnlyList<StakeholderView> stakeholders,
        [AsOf] DateOnly? asOf,
        [DefaultValueSyntax("[ESTABLISHED]")] IReadOnlyList<Standing>? standing,
        ArenasDb db,
        CancellationToken cancellationToken)
    {
        // Who is known not to exist on the day has no seat then.
        var ids = stakeholders.Where(holder => asOf is not { } day || holder.Validity is null || holder.Validity.On(day) is not null).Select(holder => holder.Id).Distinct().ToList();
        List<StakeholderId?> posts = [.. ids.Select(id => (StakeholderId?)id)];
        var seats = await db.SeatsOn(asOf, standing)
            .Where(seat => ids.Contains(seat.Stakeholder) || posts.Contains(seat.RepresentedByPost))
            .OrderBy(seat => seat.Key)
            .Select(ArenaSeatView.Of)
            .ToListAsync(cancellationToken);
        var holders = seats
            .SelectMany(seat => new[] { seat.StakeholderId, seat.RepresentedByPostId ?? seat.StakeholderId }.Distinct(), (seat, holder) => (seat, holder))
            .Where(pair => ids.Contains(pair.holder))
            .ToLookup(pair => pair.holder, pair => pair.seat);
        return [.. stakeholders.Select(holder => (IReadOnlyList<ArenaSeatView>)[.. holders[holder.Id]])];
    }

    /// <summary>The arenas in which it takes part (samverkansarenor): with a seat of its own, or as a member of a group that has one. In the order of their keys.</summary>
    /// <param name="stakeholders">The stakeholders of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="standing">Only arenas of these standings; all of them when null, and none when the list is empty.</param>
    /// <param name="mediator">Asks for the groups, and then for the arenas.</param>
    /// <param name="arenas">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaView>>> GetArenasAsync(
        [Parent] IReadOnlyList<StakeholderView> stakeholders,
        [AsOf] DateOnly asOf,
        [DefaultValueSyntax("[ESTABLISHED]")] IReadOnlyList<Standing>? standing,
        IMediator mediator,
        ArenaByIdDataLoader arenas,
        CancellationToken cancellationToken)
    {
        var found = await mediator.Send(new FindArenas(asOf) { Participants = [.. stakeholders.Select(one => one.Id).Distinct()], Standings = standing }, cancellationToken);
        var each = found.SelectMany(arena => arena.Participating, (arena, participant) => (arena.Id, participant)).ToLookup(pair => pair.participant, pair => pair.Id);
        return await Task.WhenAll(stakeholders.Select(one => arenas.LoadRequiredAsync([.. each[one.Id]], cancellationToken)));
    }
}

internal static class SeatDays
{
    /// <summary>The seats that may be held on the day in arenas that may exist then, or at any time.</summary>
    public static IQueryable<ArenaSeat> SeatsOn(this ArenasDb db, DateOnly? asOf, IReadOnlyList<Standing>? standing)
    {
        var (seats, arenas) = asOf is { } day ? (db.Seats.NotOutOn(day), db.Arenas.NotOutOn(day)) : (db.Seats, db.Arenas.AsQueryable());
        arenas = arenas.OfStanding(standing);
        return seats.Where(seat => arenas.Any(arena => arena.Id == seat.ArenaId));
    }
}
