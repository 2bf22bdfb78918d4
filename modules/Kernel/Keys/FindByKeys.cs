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

    /// <summary>Finds things of some types by their keys: a key of another type is as unknown as one that nobody has.</summary>
    /// <param name="mediator">To ask the owners.</param>
    /// <param name="keys">That were given.</param>
    /// <param name="prefixes">With which keys of these types begin, for example agreement.</param>
    /// <param name="noun">What is looked for, for the sentence that says that there is none.</param>
    /// <param name="cancellationToken">Ends the questions.</param>
    /// <returns>The id of each key.</returns>
    /// <exception cref="GraphQLException">UNKNOWN_KEY: nothing of these types has one of the keys.</exception>
    public static Task<IReadOnlyDictionary<string, Guid>> FindByKeysAsync(
        this IMediator mediator, IEnumerable<string> keys, IReadOnlyList<string> prefixes, string noun, CancellationToken cancellationToken)
        => mediator.Send(new FindByKeys([.. keys.Distinct()]) { Prefixes = prefixes, Noun = noun }, cancellationToken);
}

/// <param name="Keys">Each once.</param>
internal sealed record FindByKeys(IReadOnlyList<string> Keys) : IRequest<IReadOnlyDictionary<string, Guid>>
{
    /// <summary>Of the types that are meant; null for all types.</summary>
    public IReadOnlyList<string>? Prefixes { get; init; }

    public string? Noun { get; init; }

    public bool IsMeant(string key) => Prefixes is null || Prefixes.Contains(key.Split('/', 2)[0]);
}

internal sealed class FindByKeysHandler(IMediator mediator, IEnumerable<KeyOwner> owners)
    : IRequestHandler<FindByKeys, IReadOnlyDictionary<string, Guid>>
{
    public async Task<IReadOnlyDictionary<string, Guid>> Handle(FindByKeys request, CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, Guid>();
        var near = new Dictionary<string, List<string>>();
        var instead = Instead(request);
        foreach (var (owner, keys) in Shared([.. request.Keys.Where(request.IsMeant), .. instead.Select(others => others.Key)]))
        {
            var found = await owner.Ask(mediator, keys, cancellationToken);
            foreach (var (key, id) in found.Ids) ids[key] = id;
            foreach (var (key, nearest) in found.Nearest)
            {
                if (!near.TryAdd(key, [.. nearest])) near[key].AddRange(nearest);
            }
        }

        foreach (var (key, other) in instead.SelectMany(others => others, (others, key) => (key, others.Key)))
            near[key] = [.. near.GetValueOrDefault(key) ?? [], .. near.GetValueOrDefault(other) ?? []];

        var all = new KeysFound<Guid>(
            request.Keys.Where(key => request.IsMeant(key) && ids.ContainsKey(key)).ToDictionary(key => key, key => ids[key]),
            near.ToDictionary(key => key.Key, key => NearestKeys.To(key.Key, key.Value.Where(request.IsMeant).Distinct())));
        all.Require(request.Keys, request.Noun);
        return all.Ids;
    }

    // Who gives a key of another type may mean what has the same name among those that are meant: what comes nearest to a key that nothing has.
    private static ILookup<string, string> Instead(FindByKeys request)
        => request.Keys.Where(key => !request.IsMeant(key))
            .SelectMany(key => request.Prefixes!, (key, prefix) => (Key: key, Other: $"{prefix}/{key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..]}?"))
            .ToLookup(pair => pair.Other, pair => pair.Key);

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
