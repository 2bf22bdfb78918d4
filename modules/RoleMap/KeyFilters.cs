using Samverkan.Kernel;

namespace Samverkan.RoleMap;

/// <summary>What this module reads out of filters by key.</summary>
internal static class KeyFilters
{
    /// <summary>The keys of which a thing may have one; null when the filter asks for nothing.</summary>
    public static IReadOnlyList<string>? Keys(this KeyFilterInput? filter) => (filter?.Eq, filter?.In) switch
    {
        (null, null) => null,
        (null, { } keys) => keys,
        ({ } key, null) => [key],
        ({ } key, { } keys) => keys.Contains(key) ? [key] : [],
    };

    /// <summary>Every key that is named: each must exist.</summary>
    public static IEnumerable<string> Named(this KeyFilterInput? filter)
        => filter?.Eq is { } key ? (filter.In ?? []).Append(key) : filter?.In ?? [];

    /// <summary>Every key that is named: each must exist.</summary>
    public static IEnumerable<string> Named(this KeyListFilterInput? filter) => (filter?.All ?? []).Concat(filter?.Some ?? []);

    /// <summary>Whether the holders are among those that are meant.</summary>
    public static bool Matches(this KeyListFilterInput? filter, IReadOnlySet<Guid> holders, IReadOnlyDictionary<string, Guid> ids)
        => (filter?.All ?? []).All(key => holders.Contains(ids[key]))
            && (filter?.Some is not { } some || some.Any(key => holders.Contains(ids[key])));

    /// <summary>What an assignment can rest on, by its key.</summary>
    public static NodeRef BasisOf(string key, Guid id)
        => new(key.StartsWith("decision/", StringComparison.Ordinal) ? "Decision" : "Agreement", id);
}
