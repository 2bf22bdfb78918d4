using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Dialogues;

/// <summary>What keys in filters of this module stand for. A key of another type is as unknown as one that nobody has.</summary>
internal static class DialogueKeys
{
    /// <summary>Finds the keys that a filter names, each owner asked once.</summary>
    /// <exception cref="GraphQLException">UNKNOWN_KEY: nothing of the type that is meant has one of the keys.</exception>
    public static Task<QueryContext<T>> WithKeysAsync<T>(this QueryContext<T> query, IMediator mediator, CancellationToken cancellationToken)
        => query.WithKeysAsync(async (owner, keys) => owner switch
        {
            "agreement" => Typed(await mediator.FindByKeysAsync(keys, ["agreement"], "agreement", cancellationToken), AgreementId.From),
            "document" => Typed(await mediator.FindByKeysAsync(keys, ["doc"], "document", cancellationToken), DocumentId.From),
            "round" => Typed(await mediator.FindByKeysAsync(keys, ["round"], "dialogue round", cancellationToken), DialogueRoundId.From),
            "need" => Typed(await mediator.FindByKeysAsync(keys, ["need"], "need", cancellationToken), NeedId.From),
            "arena" => Typed(await mediator.FindByKeysAsync(keys, ["arena"], "arena", cancellationToken), ArenaId.From),
            "topic" => Typed(await mediator.FindByKeysAsync(keys, ["topic"], "topic", cancellationToken), TopicId.From),
            "stakeholder" => Typed(await mediator.FindByKeysAsync(keys, ["org", "group", "unit", "body", "post"], "stakeholder", cancellationToken), StakeholderId.From),
            _ => Typed(await mediator.FindByKeysAsync(keys, cancellationToken), id => id),
        });

    private static Dictionary<string, object> Typed<TId>(IReadOnlyDictionary<string, Guid> found, Func<Guid, TId> of)
        where TId : struct
        => found.ToDictionary(each => each.Key, each => (object)of(each.Value));
}
