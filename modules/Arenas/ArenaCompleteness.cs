using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Arenas.Seats;
using Samverkan.Kernel;

namespace Samverkan.Arenas;

/// <summary>What is documented of an arena and what is missing (fullständighet), derived.</summary>
/// <param name="Documented">What a source states (dokumenterat).</param>
/// <param name="Missing">What no source states (saknas); what the register has derived or assumed is missing too.</param>
internal sealed record ArenaCompleteness(IReadOnlyList<ArenaDetail> Documented, IReadOnlyList<ArenaDetail> Missing);

/// <summary>What should be documented of every arena (uppgift om arenan).</summary>
internal enum ArenaDetail
{
    /// <summary>What it is for (syfte).</summary>
    Purpose,

    /// <summary>What it may do (mandat).</summary>
    Mandate,

    /// <summary>Who takes part (deltagare).</summary>
    Participants,

    /// <summary>Who calls the others together (sammankallande).</summary>
    Convener,

    /// <summary>How one can take part (deltagandeform).</summary>
    Mode,
}

[ObjectType<ArenaView>]
internal static class ArenaCompletenessField
{
    /// <summary>Which of purpose, mandate, participants, convener and mode are documented on the day, and which are missing (fullständighet), derived.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks who exists.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<ArenaCompleteness>> GetCompletenessAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, [AsOf] DateOnly asOf, ArenasDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var purposes = await db.Purposes.OfAsync(arenas, asOf, cancellationToken);
        var mandates = await db.Mandates.OfAsync(arenas, asOf, cancellationToken);
        var seats = await db.SeatsOfAsync(arenas, asOf, mediator, cancellationToken);
        List<Guid> records =
        [
            .. arenas.Select(arena => arena.RecordId),
            .. purposes.SelectMany(of => of).Select(purpose => purpose.Id),
            .. seats.SelectMany(of => of).Select(seat => seat.IdValue),
        ];
        var grounds = (await db.Citations.Where(citation => records.Contains(citation.RecordId))
                .Select(citation => new Ground(citation.RecordId, citation.Field, citation.Evidence)).ToListAsync(cancellationToken))
            .ToLookup(ground => ground.Record);

        return [.. arenas.Select(arena => Of(detail => detail switch
        {
            ArenaDetail.Purpose => purposes[arena.Id].Any(purpose => IsStated(grounds[purpose.Id], "text")),
            ArenaDetail.Mandate => MandateRules.ClarityOf(mandates[arena.Id].Select(mandate => mandate.Clarity)) is Clarity.Documented,
            ArenaDetail.Participants => seats[arena.Id].Any(seat => IsStated(grounds[seat.IdValue], "stakeholder")),
            ArenaDetail.Convener => arena.ConvenerId is not null && IsStated(grounds[arena.RecordId], "convener"),
            _ => arena.ParticipationMode is not ParticipationMode.Unknown && IsStated(grounds[arena.RecordId], "participationMode"),
        }))];
    }

    private static ArenaCompleteness Of(Func<ArenaDetail, bool> isDocumented)
    {
        var details = Enum.GetValues<ArenaDetail>().ToLookup(isDocumented);
        return new ArenaCompleteness([.. details[true]], [.. details[false]]);
    }

    // What is said of the field alone outweighs what is said of the whole record.
    private static bool IsStated(IEnumerable<Ground> grounds, string field)
    {
        var own = grounds.Where(ground => ground.Field == field).ToList();
        return (own.Count > 0 ? own : grounds.Where(ground => ground.Field is null)).Any(ground => ground.Evidence is Evidence.Stated);
    }

    private sealed record Ground(Guid Record, string? Field, Evidence Evidence);
}
