using MediatR;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas;

/// <summary>That an arena, or something that it has, is other than it was (ändrad samverkansarena).</summary>
/// <param name="ArenaId">Shown as arena.</param>
/// <param name="Kind">Whether it was recorded, changed or closed (ändringstyp).</param>
/// <param name="OccurredAt">When it was recorded (registrerad), in UTC.</param>
[GraphQLName("ArenaChanged")]
internal sealed record ArenaEvent([property: GraphQLIgnore] ArenaId ArenaId, ChangeKind Kind, DateTimeOffset OccurredAt)
{
    /// <summary>The arena as it is now (samverkansarena); null when it cannot be shown.</summary>
    public Task<ArenaView?> GetArenaAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken) => arenas.LoadAsync(ArenaId, cancellationToken);
}

[SubscriptionType]
internal static class ArenaSubscriptions
{
    internal const string Topic = "OnArenaChanged_";

    /// <summary>Tells when an arena has changed (när en samverkansarena ändras): its mandates, seats, relations, meetings and questions of the year too.</summary>
    /// <param name="id">Only this arena; all of them when left out.</param>
    /// <param name="change">What has happened.</param>
    [Subscribe]
    [Topic(Topic + "{id}")]
    public static ArenaEvent OnArenaChanged([ID<ArenaView>] ArenaId? id, [EventMessage] ArenaEvent change) => change;
}

/// <summary>Tells those who subscribe, after the commit.</summary>
internal sealed class ArenasChanged(ChangeTopics topics) : INotificationHandler<RegisterChanged>
{
    public async Task Handle(RegisterChanged notification, CancellationToken cancellationToken)
    {
        foreach (var (arena, kind) in notification.Change.Records.SelectMany(Arenas).DistinctBy(each => each.Arena))
            await topics.TellAsync(ArenaSubscriptions.Topic, [arena.Value], new ArenaEvent(arena, kind, notification.Change.RecordedAt), cancellationToken);
    }

    private static IEnumerable<(ArenaId Arena, ChangeKind Kind)> Arenas(DocumentChange change) => change.Kind.Collection switch
    {
        "arenas" => [(new ArenaId(change.Id), change.Happened())],
        "meetings" or "annualFocus" => Keys(change).Distinct().Select(key => (new ArenaId(SeedId.For("Arena", key)), ChangeKind.Changed)),
        _ => [],
    };

    private static IEnumerable<string> Keys(DocumentChange change) => new[] { change.Before?.TextOf("arena"), change.After?.TextOf("arena") }.OfType<string>();
}
