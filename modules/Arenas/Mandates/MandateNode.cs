using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas.Mandates;

[ObjectType<ArenaMandateView>]
internal static class MandateNode
{
    [NodeResolver]
    public static Task<ArenaMandateView?> GetArenaMandateAsync([ID<ArenaMandateView>] ArenaMandateId id, ArenasDb db, CancellationToken cancellationToken)
        => db.Mandates.Where(mandate => mandate.Id == id).Select(ArenaMandateView.Of).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The arena that has it (samverkansarena); null when it cannot be shown.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="arenas">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<ArenaView?> GetArenaAsync([Parent] ArenaMandateView mandate, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => arenas.LoadAsync(mandate.ArenaId, cancellationToken);

    /// <summary>With which matters it is concerned (sakområden); empty where it is not limited to any.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="topics">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<TopicView>> GetTopicsAsync([Parent] ArenaMandateView mandate, TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => topics.LoadRequiredAsync(mandate.TopicIds, cancellationToken);
}

/// <summary>What arenas may do.</summary>
[ObjectType<ArenaView>]
internal static class ArenaMandates
{
    /// <summary>What it may do, and with which matters (mandat), in the order of the sources.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="asOf">Only what may hold on the day (per datum); inherited from above, else today. Null for all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaMandateView>>> GetMandatesAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, [AsOf] DateOnly? asOf, ArenasDb db, CancellationToken cancellationToken)
        => (await db.Mandates.OfAsync(arenas, asOf, cancellationToken)).OfEach(arenas, ArenaMandateView.From);

    /// <summary>
    /// How clear the mandate is on the day (tydlighet), derived: documented where a source lays down one of its mandates, otherwise unclear where
    /// someone has said so, otherwise unknown.
    /// </summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<Clarity>> GetMandateClarityAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, [AsOf] DateOnly asOf, ArenasDb db, CancellationToken cancellationToken)
        => [.. (await db.Mandates.OfAsync(arenas, asOf, cancellationToken)).OfEach(arenas, mandate => mandate.Clarity).Select(MandateRules.ClarityOf)];
}
