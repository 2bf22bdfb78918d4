using MediatR;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Collisions;

/// <summary>That one matter, or one topic, is treated in several arenas for the same purpose (krock mellan dagordningar). It is computed for the day, never stored.</summary>
[GraphQLName("AgendaCollision")]
internal sealed record AgendaCollisionView
{
    [GraphQLIgnore]
    public required AgendaCollision Found { get; init; }

    /// <summary>The day that was judged (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>In which way they collide (slag av krock).</summary>
    public AgendaCollisionKind Kind => Found.Kind;

    /// <summary>For what the matter, or matters about the topic, are treated in more than one of the arenas (syfte); null when that is not known.</summary>
    public StepPurpose? Purpose => Found.Purpose;

    /// <summary>Which documented mandate the arenas have in common for the topic (mandat); null for a matter, and where the mandate of one of them is not known.</summary>
    public MandateKind? Mandate => Found.Mandate;

    /// <summary>Whether it is known that they collide on the day (säkerhet): not where a mandate or a day is not known.</summary>
    public Certainty Certainty => Found.Certainty;

    /// <summary>The matter (ärende); null when they collide in a topic.</summary>
    public async Task<MatterView?> GetMatterAsync(MatterByIdDataLoader matters, CancellationToken cancellationToken)
        => Found.Matter is { } id ? await matters.LoadAsync(id, cancellationToken) : null;

    /// <summary>The topic (sakområde); null when they collide in a matter.</summary>
    public async Task<TopicView?> GetTopicAsync(TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => Found.Topic is { } id ? await topics.LoadAsync(id, cancellationToken) : null;

    /// <summary>The arenas (samverkansarenor), two at least.</summary>
    public Task<IReadOnlyList<ArenaView>> GetArenasAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => arenas.LoadRequiredAsync(Found.Arenas, cancellationToken);

    /// <summary>Who drives the matters in question (ansvariga för ärendena); empty when the sources do not say.</summary>
    public Task<IReadOnlyList<StakeholderView>> GetLeadsAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadRequiredAsync(Found.Leads, cancellationToken);
}

[QueryType]
internal static class CollisionQueries
{
    /// <summary>
    /// Where the same is treated in several arenas (krockar mellan dagordningar): one matter for the same purpose, or one topic with the same mandate or
    /// with one that is not known. Only established arenas count, and arenas that are known to treat a topic for different purposes do not collide.
    /// Those in matters first, in the order of their keys.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); today when left out. It holds for everything below.</param>
    /// <param name="firstDay">Only what may be treated on or after this day (första dag); all of it when left out.</param>
    /// <param name="lastDay">Only what may be treated on or before this day (sista dag); all of it when left out. One before firstDay is PERIOD_REVERSED.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="mediator">Asks for them.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging]
    public static async Task<AsOfConnection<AgendaCollisionView>> GetAgendaCollisionsAsync(
        [AsOf] DateOnly asOf, DateOnly? firstDay, DateOnly? lastDay, PagingArguments paging, IMediator mediator, CancellationToken cancellationToken)
    {
        if (lastDay < firstDay)
            throw ArgumentFault.Of("PERIOD_REVERSED", $"The last day {lastDay:O} comes before the first day {firstDay:O}. Give the earlier day as firstDay and the later one as lastDay.", "lastDay");

        var found = await mediator.Send(new AgendaCollisions(asOf) { FirstDay = firstDay, LastDay = lastDay }, cancellationToken);
        var page = found.Page(paging, one => string.Join('/', one.Kind, one.Matter?.Value ?? one.Topic!.Value.Value, one.Purpose, one.Mandate));
        return new AsOfConnection<AgendaCollisionView>
        {
            AsOf = asOf,
            Edges = [.. page.Edges.Select(edge => new Edge<AgendaCollisionView>(new AgendaCollisionView { AsOf = asOf, Found = edge.Node }, edge.Cursor))],
            PageInfo = page.PageInfo,
            TotalCount = page.TotalCount,
        };
    }
}

internal sealed class AgendaCollisionsHandler(ArenasDb db) : IRequestHandler<AgendaCollisions, IReadOnlyList<AgendaCollision>>
{
    public async Task<IReadOnlyList<AgendaCollision>> Handle(AgendaCollisions request, CancellationToken cancellationToken)
    {
        var arenas = await db.ArenaTopicsAsync(request.AsOf, cancellationToken);
        var steps = await db.StepsAsync(request.AsOf, request.FirstDay, request.LastDay, cancellationToken);
        return [.. CollisionRules.InMatters(steps), .. CollisionRules.InTopics(arenas, steps)];
    }
}
