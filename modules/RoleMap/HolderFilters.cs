using Samverkan.Kernel;

namespace Samverkan.RoleMap;

/// <summary>What this module reads out of filters by key.</summary>
internal static class HolderFilters
{
    /// <summary>Whether the holders are among those that are meant.</summary>
    public static bool Matches(this KeyListFilterInput? filter, IReadOnlySet<Guid> holders, IReadOnlyDictionary<string, Guid> ids)
        => (filter?.All ?? []).All(key => holders.Contains(ids[key]))
            && (filter?.Some is not { } some || some.Any(key => holders.Contains(ids[key])));
}
