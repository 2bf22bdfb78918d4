using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Overviews;

/// <summary>At how many arenas one can take part from somewhere else (digitalt deltagande), as far as anybody has documented it.</summary>
internal sealed record DigitalParticipation
{
    /// <summary>The day that is answered for (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>One entry for each level that has an arena (nivåer); events are not among them.</summary>
    public required IReadOnlyList<RemoteParticipationCount> Levels { get; init; }

    /// <summary>Courses and conferences (evenemang), of every level.</summary>
    public required RemoteParticipationCount Events { get; init; }

    /// <summary>Arenas where one can only take part on the spot (undantag), events among them, in the Swedish order of their names.</summary>
    public required IReadOnlyList<ArenaView> Exceptions { get; init; }

    /// <summary>Arenas of which nobody has documented how one can take part (okända), events among them, in the Swedish order of their names.</summary>
    public required IReadOnlyList<ArenaView> Unknown { get; init; }

    /// <summary>Counts arenas that may exist on the day.</summary>
    public static DigitalParticipation Of(DateOnly asOf, IReadOnlyList<ArenaView> arenas)
    {
        var (events, others) = (arenas.Where(arena => arena.Kind is ArenaKind.Event), arenas.Where(arena => arena.Kind is not ArenaKind.Event));
        return new DigitalParticipation
        {
            AsOf = asOf,
            Levels = [.. others.GroupBy(arena => arena.Level).OrderBy(level => level.Key).Select(level => RemoteParticipationCount.Of(level.Key, level))],
            Events = RemoteParticipationCount.Of(null, events),
            Exceptions = [.. arenas.Where(arena => arena.ParticipationMode is ParticipationMode.InPerson)],
            Unknown = [.. arenas.Where(arena => arena.ParticipationMode is ParticipationMode.Unknown)],
        };
    }
}

/// <summary>At how many of some arenas one can take part from somewhere else (antal med digitalt deltagande).</summary>
internal sealed record RemoteParticipationCount
{
    /// <summary>The level (nivå); null where arenas of every level are counted.</summary>
    public required ArenaLevel? Level { get; init; }

    /// <summary>How many arenas there may be (antal).</summary>
    public required int Arenas { get; init; }

    /// <summary>At how many one can take part from somewhere else (erbjuds): those that are HYBRID or DIGITAL.</summary>
    public required int Offered { get; init; }

    /// <summary>At how many one can not (erbjuds inte): those that are IN_PERSON.</summary>
    public required int NotOffered { get; init; }

    /// <summary>Of how many nobody has documented it (okänt).</summary>
    public required int Unknown { get; init; }

    /// <summary>The share with remote participation (andel), from 0 to 1, of those of which it is known; null when it is known of none, which is not the same as 0.</summary>
    public double? Share => Offered + NotOffered is var known and > 0 ? (double)Offered / known : null;

    public static RemoteParticipationCount Of(ArenaLevel? level, IEnumerable<ArenaView> arenas)
    {
        var modes = arenas.Select(arena => arena.ParticipationMode).ToList();
        return new RemoteParticipationCount
        {
            Level = level,
            Arenas = modes.Count,
            Offered = modes.Count(mode => mode is ParticipationMode.Hybrid or ParticipationMode.Digital),
            NotOffered = modes.Count(mode => mode is ParticipationMode.InPerson),
            Unknown = modes.Count(mode => mode is ParticipationMode.Unknown),
        };
    }
}

[QueryType]
internal static class DigitalParticipationQueries
{
    /// <summary>
    /// At how many arenas one can take part from somewhere else (digitalt deltagande), for each level, with the exceptions and with those of which
    /// nobody has documented it. Only arenas that exist are counted, not those that are proposed or wanted.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); today when left out. It holds for everything below.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="arenas">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<DigitalParticipation?> GetDigitalParticipationAsync(
        [AsOf] DateOnly asOf, ArenasDb db, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
    {
        var ids = await db.Arenas.NotOutOn(asOf).OfStanding([Standing.Established])
            .OrderBy(arena => arena.SortName).ThenBy(arena => arena.Key).Select(arena => arena.Id).ToListAsync(cancellationToken);
        return DigitalParticipation.Of(asOf, await arenas.LoadRequiredAsync(ids, cancellationToken));
    }
}
