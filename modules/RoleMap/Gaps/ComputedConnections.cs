using Samverkan.Kernel;

namespace Samverkan.RoleMap.Gaps;

internal static class ComputedConnections
{
    /// <summary>A page of a computed list whose members depend on the day.</summary>
    public static AsOfConnection<T> ToConnection<T>(this ComputedPage<T> page, DateOnly asOf)
        => new() { Edges = page.Edges, PageInfo = page.PageInfo, TotalCount = page.TotalCount, AsOf = asOf };
}
