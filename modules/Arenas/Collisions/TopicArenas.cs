using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Collisions;

/// <summary>That a topic is treated in an arena, with which mandate and for what (sakområde i arena).</summary>
[GraphQLName("TopicArena")]
internal sealed record TopicArenaView
{
    [GraphQLIgnore]
    public required ArenaId ArenaId { get; init; }

    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> LeadIds { get; init; }

    /// <summary>The documented mandates of the arena for the topic (mandat); empty when no source lays one down.</summary>
    public required IReadOnlyList<MandateKind> Mandates { get; init; }

    /// <summary>For what matters about the topic were treated there by the day, or are to be (syften); empty when no matter of the register tells.</summary>
    public required IReadOnlyList<StepPurpose> Purposes { get; init; }

    /// <summary>The arena (samverkansarena); null when it cannot be shown.</summary>
    public Task<ArenaView?> GetArenaAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken) => arenas.LoadAsync(ArenaId, cancellationToken);

    /// <summary>Who drives those matters (ansvariga för ärendena); empty when the sources do not say.</summary>
    public Task<IReadOnlyList<StakeholderView>> GetLeadsAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadRequiredAsync(LeadIds, cancellationToken);
}

/// <summary>What this module adds to a topic.</summary>
[ObjectType<TopicView>]
internal static class TopicArenas
{
    /// <summary>
    /// The established arenas that treat it (samverkansarenor): because it is among their topics, or because a matter about it was treated there by the
    /// day or is to be. Those whose topic it is first, in the order of their keys.
    /// </summary>
    /// <param name="topics">The topics of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<TopicArenaView>>> GetArenasAsync(
        [Parent] IReadOnlyList<TopicView> topics, [AsOf] DateOnly asOf, ArenasDb db, CancellationToken cancellationToken)
    {
        var arenas = (await db.ArenaTopicsAsync(asOf, cancellationToken)).ToLookup(arena => arena.Topic);
        var steps = (await db.StepsAsync(asOf, null, null, cancellationToken)).SelectMany(step => step.Topics, (step, topic) => (step, topic)).ToLookup(pair => pair.topic, pair => pair.step);
        return [.. topics.Select(topic => (IReadOnlyList<TopicArenaView>)[.. Of([.. arenas[topic.Id]], [.. steps[topic.Id]])])];
    }

    private static IEnumerable<TopicArenaView> Of(List<ArenaTopicOn> arenas, List<TreatedStep> steps)
        => arenas.Select(arena => arena.Arena).Union(steps.Select(step => step.Arena)).Select(id => new TopicArenaView
        {
            ArenaId = id,
            Mandates = arenas.Find(arena => arena.Arena == id)?.Mandates ?? [],
            Purposes = [.. steps.Where(step => step.Arena == id).Select(step => step.Purpose).Distinct().Order()],
            LeadIds = [.. steps.Where(step => step.Arena == id).Select(step => step.Lead).OfType<StakeholderId>().Distinct()],
        });
}
