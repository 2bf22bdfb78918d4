using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas;

[ObjectType<ArenaView>]
internal static class ArenaAgreement
{
    /// <summary>The agreement by which it exists, would exist, or that it is held about (överenskommelse); null when no source names one.</summary>
    /// <param name="arena">The arena.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<AgreementView?> GetAgreementAsync([Parent] ArenaView arena, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => arena.AgreementId is { } id ? await agreements.LoadAsync(id, cancellationToken) : null;
}

/// <summary>What this module adds to an agreement.</summary>
[ObjectType<AgreementView>]
internal static class AgreementArenas
{
    /// <summary>The arenas that exist or would exist by it, are held about it, or have a mandate that rests on it (samverkansarenor), of every standing; in the Swedish order of their names.</summary>
    /// <param name="agreements">The agreements of the level.</param>
    /// <param name="asOf">Only those that there may be on the day (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="arenas">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaView>>> GetArenasAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, [AsOf] DateOnly asOf, ArenasDb db, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
    {
        var found = await db.RestingOnAsync([.. agreements.Select(agreement => agreement.Id)], asOf, cancellationToken);
        return await Task.WhenAll(agreements.Select(agreement => arenas.LoadRequiredAsync([.. found[agreement.Id].Select(one => one.Arena)], cancellationToken)));
    }
}

/// <summary>What this module adds to what ending an agreement would leave open.</summary>
[ObjectType<AgreementImpactView>]
internal static class AgreementImpactArenas
{
    /// <summary>The established arenas that would be left without the agreement by which they exist, that they are held about, or that their mandate rests on (samverkansarenor).</summary>
    /// <param name="impacts">What is asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="arenas">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaView>>> GetArenasAsync(
        [Parent] IReadOnlyList<AgreementImpactView> impacts, ArenasDb db, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
    {
        var left = new List<IReadOnlyList<ArenaView>>();
        foreach (var impact in impacts)
        {
            var found = await db.RestingOnAsync(impact.EndingIds, impact.EndsOn, cancellationToken);
            var ids = impact.EndingIds.SelectMany(id => found[id]).Where(one => one.Standing is Standing.Established).Select(one => one.Arena).Distinct().ToList();
            left.Add(await arenas.LoadRequiredAsync(ids, cancellationToken));
        }

        return left;
    }
}

internal static class RestingArenas
{
    /// <summary>The arenas that there may be on the day and that hang on agreements, by themselves or by a mandate that may hold then: two statements.</summary>
    public static async Task<ILookup<AgreementId, (ArenaId Arena, Standing Standing)>> RestingOnAsync(
        this ArenasDb db, IReadOnlyList<AgreementId> agreements, DateOnly day, CancellationToken cancellationToken)
    {
        var bases = agreements.Select(id => (NodeRef?)new NodeRef("Agreement", id.Value)).ToList();
        var mandates = await db.Mandates.AsNoTracking().NotOutOn(day).Where(mandate => bases.Contains(mandate.Basis))
            .Select(mandate => new { mandate.ArenaId, mandate.Basis }).ToListAsync(cancellationToken);

        var own = agreements.Select(id => (AgreementId?)id).ToList();
        var ids = mandates.Select(mandate => mandate.ArenaId).Distinct().ToList();
        var arenas = await db.Arenas.AsNoTracking().NotOutOn(day).Where(arena => own.Contains(arena.Agreement) || ids.Contains(arena.Id))
            .OrderBy(arena => arena.SortName).ThenBy(arena => arena.Key)
            .Select(arena => new { arena.Id, arena.Agreement, arena.Standing }).ToListAsync(cancellationToken);
        var byMandate = mandates.ToLookup(mandate => mandate.ArenaId, mandate => new AgreementId(mandate.Basis!.Value.Id));
        return arenas
            .SelectMany(arena => byMandate[arena.Id].Concat(arena.Agreement is { } agreement ? [agreement] : []).Distinct(), (arena, agreement) => (agreement, Arena: (arena.Id, arena.Standing)))
            .ToLookup(pair => pair.agreement, pair => pair.Arena);
    }
}
