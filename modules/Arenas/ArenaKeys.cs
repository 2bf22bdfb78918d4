using MediatR;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas;

/// <summary>What the keys in a question about arenas stand for.</summary>
internal static class ArenaKeys
{
    private static readonly string[] Stakeholders = ["org", "group", "unit", "body", "post"];

    /// <exception cref="GraphQLException">UNKNOWN_KEY: nothing of the type that is meant has one of the keys.</exception>
    public static Task<QueryContext<ArenaRow>> WithKeysAsync(
        this QueryContext<ArenaRow> query, DateOnly asOf, IMediator mediator, CancellationToken cancellationToken)
        => query.WithKeysAsync(async (owner, keys) =>
        {
            var found = owner == "topic"
                ? await mediator.FindByKeysAsync(keys, ["topic"], "topic", cancellationToken)
                : await mediator.FindByKeysAsync(keys, Stakeholders, "stakeholder", cancellationToken);
            if (owner == "topic") return found.ToDictionary(each => each.Key, each => (object)new TopicId(each.Value));

            var ids = found.ToDictionary(each => each.Key, each => new StakeholderId(each.Value));
            if (owner == "convener") return ids.ToDictionary(each => each.Key, each => (object)each.Value);

            var holders = await mediator.SeatHoldersAsync([.. ids.Values], asOf, cancellationToken);
            return (IReadOnlyDictionary<string, object>)ids.ToDictionary(each => each.Key, each => (object)holders[each.Value].ToArray());
        });

    /// <summary>
    /// Through whose seats each takes part on the day: its own, and those of the groups to which it may belong then. Who is known not to exist
    /// then has none.
    /// </summary>
    public static async Task<ILookup<StakeholderId, StakeholderId>> SeatHoldersAsync(
        this IMediator mediator, IReadOnlyList<StakeholderId> participants, DateOnly asOf, CancellationToken cancellationToken)
    {
        if (participants.Count == 0) return Enumerable.Empty<StakeholderId>().ToLookup(id => id);

        var gone = await mediator.GoneAsync(participants, asOf, cancellationToken);
        var groups = await mediator.Send(new GroupsOf(participants, asOf), cancellationToken);
        return participants.Distinct().Where(id => !gone.Contains(id))
            .SelectMany(id => groups[id].Select(of => of.Group).Prepend(id), (id, holder) => (id, holder))
            .ToLookup(pair => pair.id, pair => pair.holder);
    }

    /// <summary>Those who are known not to exist on the day; nobody is asked about nobody.</summary>
    public static async Task<IReadOnlySet<StakeholderId>> GoneAsync(
        this IMediator mediator, IEnumerable<StakeholderId> stakeholders, DateOnly day, CancellationToken cancellationToken)
    {
        var ids = stakeholders.Distinct().ToList();
        if (ids.Count == 0) return new HashSet<StakeholderId>();
        return (await mediator.Send(new StakeholderExistence(ids, day), cancellationToken)).Where(each => each.Value is null).Select(each => each.Key).ToHashSet();
    }
}
