using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas.Mandates;

/// <summary>Decisions that arenas have made without a documented mandate to decide (INV-22).</summary>
[ObjectType<ArenaView>]
internal static class ArenaWarnings
{
    /// <summary>
    /// What should be looked at (varningar), derived: decisions that the body which is this arena as well has made by the day without a documented mandate to
    /// decide. The mandate is looked for on the day of the decision, on all days that it can have been; for a decision without a day, on the day that is asked about.
    /// </summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks for the decisions.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaWarning>>> GetWarningsAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, [AsOf] DateOnly asOf, ArenasDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var bodies = arenas.Select(arena => arena.BodyId).OfType<StakeholderId>().Distinct().ToList();
        if (bodies.Count == 0) return [.. arenas.Select(_ => Array.Empty<ArenaWarning>())];

        var decisions = await mediator.Send(new DecisionsDecidedBy(bodies), cancellationToken);
        var mandates = await db.MandatesToDecideAsync([.. arenas.Select(arena => arena.Id)], cancellationToken);
        return
        [
            .. arenas.Select(arena => (IReadOnlyList<ArenaWarning>)
            [
                .. (arena.BodyId is { } body ? decisions[body] : [])
                    .Where(decision => MandateRules.IsWithoutMandate(decision, mandates[arena.Id], asOf))
                    .Select(decision => MandateRules.Warning(arena.Id, decision)),
            ]),
        ];
    }
}

/// <summary>The same, seen from the decision.</summary>
[ObjectType<DecisionView>]
internal static class DecisionWarnings
{
    /// <summary>What should be looked at (varningar), derived: that it was made at an arena without a documented mandate to decide. As the warnings of an arena.</summary>
    /// <param name="decisions">The decisions of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaWarning>>> GetWarningsAsync(
        [Parent] IReadOnlyList<DecisionView> decisions, [AsOf] DateOnly asOf, ArenasDb db, CancellationToken cancellationToken)
    {
        List<StakeholderId?> deciders = [.. decisions.SelectMany(decision => decision.DecidedByIds).Distinct().Select(id => (StakeholderId?)id)];
        var arenas = (await db.Arenas
                .Where(arena => deciders.Contains(arena.Body))
                .OrderBy(arena => arena.Key)
                .Select(arena => new { arena.Id, arena.Body })
                .ToListAsync(cancellationToken))
            .ToLookup(arena => arena.Body!.Value, arena => arena.Id);
        var mandates = await db.MandatesToDecideAsync([.. arenas.SelectMany(of => of)], cancellationToken);
        return
        [
            .. decisions.Select(decision => (IReadOnlyList<ArenaWarning>)
            [
                .. (decision.Standing is Standing.Established ? decision.DecidedByIds : []).SelectMany(body => arenas[body])
                    .Where(arena => MandateRules.IsWithoutMandate(decision, mandates[arena], asOf))
                    .Select(arena => MandateRules.Warning(arena, decision)),
            ]),
        ];
    }
}
