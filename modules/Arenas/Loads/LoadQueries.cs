using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Loads;

[QueryType]
internal static class LoadQueries
{
    /// <summary>
    /// What taking part in the established arenas asks of each municipality (belastning): seats and meetings, for the municipality and for each post,
    /// never for a person. What is not known is said beside: no known seat is not the same as no load.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); today when left out. It holds for everything below.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks for the municipalities and the members of groups.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<ArenaLoadView?> GetArenaLoadAsync([AsOf] DateOnly asOf, ArenasDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var arenas = await db.Arenas.NotOutOn(asOf).Where(arena => arena.Standing == Standing.Established).OrderBy(arena => arena.Key)
            .Select(arena => arena.Id).ToListAsync(cancellationToken);
        var seats = await db.Seats.AsNoTracking().NotOutOn(asOf).Where(seat => arenas.Contains(seat.ArenaId)).OrderBy(seat => seat.ArenaId).ThenBy(seat => seat.Order).ToListAsync(cancellationToken);
        var from = asOf.AddYears(-1);
        var meetings = await db.Meetings
            .Where(meeting => meeting.State == MeetingState.Held && meeting.TakesPlaceOn > from && meeting.TakesPlaceOn <= asOf)
            .GroupBy(meeting => meeting.ArenaId).Select(arena => new { arena.Key, Count = arena.Count() })
            .ToDictionaryAsync(arena => arena.Key, arena => arena.Count, cancellationToken);
        var members = await mediator.Send(new GroupMembers([.. seats.Select(seat => seat.Stakeholder).Distinct()], asOf), cancellationToken);
        var held = seats.SelectMany(seat => members.Contains(seat.Stakeholder)
            ? members[seat.Stakeholder].Select(member => new HeldSeat(seat.ArenaId, member.Organization, seat.RepresentedByPost, 1, Weaker(seat.Validity.On(asOf), member.Certainty)))
            : [new HeldSeat(seat.ArenaId, seat.Stakeholder, seat.RepresentedByPost, seat.Count ?? 1, Weaker(seat.Validity.On(asOf), Certainty.Certain))])
            .ToLookup(seat => seat.Holder);

        List<ArenaId> unknown = [.. arenas.Except(seats.Select(seat => seat.ArenaId))];
        return new ArenaLoadView
        {
            AsOf = asOf,
            UnknownIds = unknown,
            Municipalities = [.. (await mediator.Send(new GroupedMunicipalities(asOf), cancellationToken)).Select(id => Of(id, [.. held[id]], arenas, meetings, unknown.Count == 0))],
        };
    }

    private static MunicipalityLoadView Of(
        StakeholderId municipality, List<HeldSeat> seats, List<ArenaId> arenas, IReadOnlyDictionary<ArenaId, int> meetings, bool isComplete)
    {
        var load = LoadRules.Of(seats, meetings, isComplete);
        return new MunicipalityLoadView
        {
            OrganizationId = municipality,
            Seats = load.Seats,
            HasUnknownSeats = !isComplete,
            Meetings = load.Meetings,
            Certainty = seats.Count == 0 ? null : seats.Max(seat => seat.Certainty),
            ArenaIds = [.. arenas.Where(arena => seats.Exists(seat => seat.Arena == arena))],
            Posts =
            [
                .. from seat in seats
                   where seat.Post is not null
                   group seat by seat.Post!.Value into post
                   let each = LoadRules.Of([.. post], meetings, isComplete)
                   select new PostLoadView { PostId = post.Key, Seats = each.Seats ?? 0, Meetings = each.Meetings },
            ],
        };
    }

    private static Certainty Weaker(Certainty? one, Certainty other) => one is Certainty.Certain ? other : Certainty.Uncertain;
}
