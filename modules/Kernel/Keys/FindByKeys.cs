using MediatR;

namespace Samverkan.Kernel;

/// <summary>How a question reaches things of any module by their keys.</summary>
public static class KeyQuestions
{
    /// <summary>Finds what the keys stand for, each through its owner.</summary>
    /// <param name="mediator">To ask the owners.</param>
    /// <param name="keys">Of any types, for example org/region-jh.</param>
    /// <param name="cancellationToken">Ends the questions.</param>
    /// <returns>The id of each key; ids are unique over all types.</returns>
    /// <exception cref="GraphQLException">UNKNOWN_KEY: nobody has one of the keys.</exception>
    public static Task<IReadOnlyDictionary<string, Guid>> FindByKeysAsync(
        this IMediator mediator, IEnumerable<string> keys, CancellationToken cancellationToken)
        => mediator.Send(new FindByKeys([.. keys.Distinct()]), cancellationToken);
}

internal sealed record FindByKeys(IReadOnlyList<string> Keys) : IRequest<IReadOnlyDictionary<string, Guid>>;

internal sealed class FindByKeysHandler(IMediator mediator, IEnumerable<KeyOwner> owners)
    : IRequestHandler<FindByKeys, IReadOnlyDictionary<string, Guid>>
{
    public async Task<IReadOnlyDictionary<string, Guid>> Handle(FindByKeys request, CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, Guid>();
        var near = new Dictionary<string, List<string>>();
        foreach (var (owner, keys) in Shared(request.Keys))
        {
            var found = await owner.Ask(mediator, keys, cancellationToken);
            foreach (var (key, id) in found.Ids) ids[key] = id;
            foreach (var (key, nearest) in found.Nearest)
            {
                if (!near.TryAdd(key, [.. nearest])) near[key].AddRange(nearest);
            }
        }

        var all = new KeysFound<Guid>(ids, near.ToDictionary(key => key.Key, key => NearestKeys.To(key.Key, key.Value)));
        all.Require(request.Keys);
        return ids;
    }

    // A key of no known prefix may be misspelled in its beginning: all owners are asked what is like it.
    private IEnumerable<(KeyOwner Owner, IReadOnlyList<string> Keys)> Shared(IReadOnlyList<string> keys)
    {
        var prefixes = owners.SelectMany(owner => owner.Prefixes).ToHashSet();
        return owners
            .Select(owner => (owner, Keys: (IReadOnlyList<string>)[.. keys.Where(key => owner.Prefixes.Contains(PrefixOf(key)) || !prefixes.Contains(PrefixOf(key)))]))
            .Where(share => share.Keys.Count > 0);
    }

    private static string PrefixOf(string key) => key.Split('/', 2)[0];
}
