namespace Samverkan.Kernel;

/// <summary>The answer to a question for ids by keys: the ids that were found, and for each unknown key the nearest that exist.</summary>
/// <param name="Ids">By key; a key that nobody has is left out.</param>
/// <param name="Nearest">For each key that nobody has, at most three that are spelled most like it, the nearest first.</param>
public sealed record KeysFound<TId>(IReadOnlyDictionary<string, TId> Ids, IReadOnlyDictionary<string, IReadOnlyList<string>> Nearest)
    where TId : struct
{
    /// <summary>The id of a key that must exist.</summary>
    /// <param name="key">That was asked for.</param>
    /// <param name="noun">What was looked for, where only one sort of thing was: something else may have the key.</param>
    /// <exception cref="GraphQLException">Nobody has the key (UNKNOWN_KEY, with the key and the nearest).</exception>
    public TId Require(string key, string? noun = null)
        => Ids.TryGetValue(key, out var id) ? id : throw UnknownKey.Of(key, noun, Nearest.GetValueOrDefault(key) ?? []);

    /// <summary>The ids of keys that must all exist, in their order.</summary>
    /// <param name="keys">That were asked for.</param>
    /// <param name="noun">What was looked for, where only one sort of thing was.</param>
    /// <exception cref="GraphQLException">Nobody has one of them (UNKNOWN_KEY).</exception>
    public IReadOnlyList<TId> Require(IEnumerable<string> keys, string? noun = null) => [.. keys.Select(key => Require(key, noun))];
}

/// <summary>That nobody has a key that a question names.</summary>
public static class UnknownKey
{
    /// <summary>The error of the field (UNKNOWN_KEY).</summary>
    /// <param name="key">That was asked for.</param>
    /// <param name="noun">What was looked for; null where it can be anything.</param>
    /// <param name="nearest">Those that exist and are spelled most like it.</param>
    public static GraphQLException Of(string key, string? noun, IReadOnlyList<string> nearest)
    {
        var hint = nearest.Count == 0 ? "Look it up and ask again." : $"The nearest are {string.Join(", ", nearest)}.";
        return new GraphQLException(new GraphQLError($"{(noun is null ? "Nothing" : $"No {noun}")} has the key {key}. {hint}")
        {
            Code = "UNKNOWN_KEY",
            Extensions = new Dictionary<string, object?> { ["key"] = key, ["nearest"] = nearest },
        });
    }
}

/// <summary>Which keys are spelled most like one that does not exist.</summary>
public static class NearestKeys
{
    // No key is longer, and comparing costs the product of the lengths.
    private const int Longest = 100;

    /// <summary>
    /// At most three of <paramref name="known"/>, the nearest first: those that go on where the key ends, then those of its kind, each by
    /// their spelling; equally near ones in alphabetical order.
    /// </summary>
    public static IReadOnlyList<string> To(string key, IEnumerable<string> known)
    {
        var asked = key.Length <= Longest ? key : key[..Longest];
        var kind = asked[..(asked.IndexOf('/', StringComparison.Ordinal) + 1)];
        return
        [
            .. known
                .OrderByDescending(other => asked.Length > kind.Length && other.StartsWith(asked, StringComparison.Ordinal))
                .ThenByDescending(other => other.StartsWith(kind, StringComparison.Ordinal))
                .ThenBy(other => Distance(asked, other)).ThenBy(other => other, StringComparer.Ordinal)
                .Take(3),
        ];
    }

    /// <summary>The fewest insertions, deletions and replacements that turn one text into the other.</summary>
    public static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
