using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Plans;

[ObjectType<AnnualFocusView>]
internal static class AnnualFocusNode
{
    [NodeResolver]
    public static Task<AnnualFocusView?> GetAnnualFocusAsync([ID<AnnualFocusView>] AnnualFocusId id, ArenasDb db, CancellationToken cancellationToken)
        => db.Focuses.Where(focus => focus.Id == id).Select(AnnualFocusView.Of).SingleOrDefaultAsync(cancellationToken);
}

[ObjectType<ArenaPlanView>]
internal static class ArenaPlanNode
{
    [NodeResolver]
    public static Task<ArenaPlanView?> GetArenaPlanAsync([ID<ArenaPlanView>] ArenaPlanId id, ArenasDb db, CancellationToken cancellationToken)
        => db.Plans.Where(plan => plan.Id == id).Select(ArenaPlanView.Of).SingleOrDefaultAsync(cancellationToken);
}

/// <summary>What arenas mean to do, and what is meant with them.</summary>
[ObjectType<ArenaView>]
internal static class ArenaPlans
{
    /// <summary>The questions that it means to treat in a year (årets frågor); null when nothing is known of any.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="year">From 1900 to 2200; any other is YEAR_OUT_OF_RANGE.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    /// <exception cref="GraphQLException">YEAR_OUT_OF_RANGE: the year is none that the register can answer for.</exception>
    [BatchResolver]
    public static async Task<IReadOnlyList<AnnualFocusView?>> GetAnnualFocusAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, int year, ArenasDb db, CancellationToken cancellationToken)
    {
        var asked = YearArgument.Require(year);
        var ids = arenas.Select(arena => arena.Id).Distinct().ToList();
        var found = await db.Focuses.Where(focus => focus.Year == asked && ids.Contains(focus.Arena)).Select(AnnualFocusView.Of).ToDictionaryAsync(focus => focus.ArenaId, cancellationToken);
        return [.. arenas.Select(arena => found.GetValueOrDefault(arena.Id))];
    }

    /// <summary>The declarations for terms of office that have it (avsiktsförklaringar), in the order of their keys.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaPlanView>>> GetPlansAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, ArenasDb db, CancellationToken cancellationToken)
    {
        var ids = arenas.Select(arena => arena.Id).Distinct().ToList();
        var plans = await db.Plans.Where(plan => plan.Arenas.Any(arena => ids.Contains(arena.ArenaId))).OrderBy(plan => plan.Key).Select(ArenaPlanView.Of).ToListAsync(cancellationToken);
        return [.. arenas.Select(arena => (IReadOnlyList<ArenaPlanView>)[.. plans.Where(plan => plan.ArenaIds.Contains(arena.Id))])];
    }
}

/// <summary>What this module adds to a term of office.</summary>
[ObjectType<TermOfOfficeView>]
internal static class TermArenaPlans
{
    /// <summary>The declarations of which arenas there are meant to be in it (avsiktsförklaringar), in the order of their keys.</summary>
    /// <param name="terms">The terms of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaPlanView>>> GetArenaPlansAsync(
        [Parent] IReadOnlyList<TermOfOfficeView> terms, ArenasDb db, CancellationToken cancellationToken)
    {
        var ids = terms.Select(term => term.Id).Distinct().ToList();
        var plans = (await db.Plans.Where(plan => ids.Contains(plan.Term)).OrderBy(plan => plan.Key).Select(ArenaPlanView.Of).ToListAsync(cancellationToken)).ToLookup(plan => plan.TermId);
        return [.. terms.Select(term => (IReadOnlyList<ArenaPlanView>)[.. plans[term.Id]])];
    }
}
