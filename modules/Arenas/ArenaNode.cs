using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas;

[ObjectType<ArenaView>]
internal static class ArenaNode
{
    /// <summary>What it is for (syften), in the order of the sources.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="asOf">Only what may hold on the day (per datum); inherited from above, else today. Null for all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaPurposeView>>> GetPurposesAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, [AsOf] DateOnly? asOf, ArenasDb db, CancellationToken cancellationToken)
        => (await db.Purposes.OfAsync(arenas, asOf, cancellationToken)).OfEach(arenas, ArenaPurposeView.Show);

    /// <summary>What it treats (sakområden): its own topics, then those of its mandates, each once.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="asOf">Only what it may treat on the day (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="topics">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<TopicView>>> GetTopicsAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, [AsOf] DateOnly asOf, ArenasDb db, TopicByIdDataLoader topics, CancellationToken cancellationToken)
    {
        var own = await db.Topics.OfAsync(arenas, asOf, cancellationToken);
        var mandates = await db.Mandates.OfAsync(arenas, asOf, cancellationToken);
        return await Task.WhenAll(arenas.Select(arena => topics.LoadRequiredAsync(
            [.. own[arena.Id].Select(topic => topic.TopicId).Union(mandates[arena.Id].SelectMany(mandate => mandate.TopicsInOrder()))], cancellationToken)));
    }

    /// <summary>Who calls the others together (sammankallande); null when the sources do not say.</summary>
    /// <param name="arena">The arena.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<StakeholderView?> GetConvenerAsync(
        [Parent] ArenaView arena, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => arena.ConvenerId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;

    /// <summary>The body that is this arena as well (organ): it has the decisions, the arena has the purpose, the mandate and the seats. Null when there is none.</summary>
    /// <param name="arena">The arena.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<BodyView?> GetBodyAsync([Parent] ArenaView arena, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => arena.BodyId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) as BodyView : null;

    /// <summary>The bodies that it lies under, and when (överordnade organ), in the order of the sources.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="asOf">Only those that it may lie under on the day (per datum); inherited from above, else today. Null for all time.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaPlacementView>>> GetPlacementsAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, [AsOf] DateOnly? asOf, ArenasDb db, CancellationToken cancellationToken)
        => (await db.UnderBodies.OfAsync(arenas, asOf, cancellationToken)).OfEach(arenas, ArenaPlacementView.Show);

    /// <summary>The body that it lies under on the day (överordnat organ), when there may be one alone; otherwise null, and placements says more.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<BodyView?>> GetUnderBodyAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, [AsOf] DateOnly asOf, ArenasDb db, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
    {
        var placed = (await db.UnderBodies.OfAsync(arenas, asOf, cancellationToken)).OfEach(arenas, placement => placement.Body);
        return await Task.WhenAll(placed.Select(async bodies => bodies is [var only] ? await stakeholders.LoadAsync(only, cancellationToken) as BodyView : null));
    }
}
