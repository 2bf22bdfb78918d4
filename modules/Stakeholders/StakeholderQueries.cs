using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders;

[QueryType]
internal static class StakeholderQueries
{
    /// <summary>
    /// Organizations, groups, units, bodies and posts (intressenter) that may exist on the day, in the Swedish order of their names. Equal or similar
    /// names do not make two of them one.
    /// </summary>
    /// <param name="search">A part of any name that it has or has had (sökord); capitals and accents do not matter, and a and o are found where å, ä and ö stand. All of them when left out.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="stakeholders">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging]
    public static async Task<AsOfConnection<StakeholderView>> GetStakeholdersAsync(
        string? search, [AsOf] DateOnly asOf, PagingArguments paging, StakeholdersDb db, StakeholderByIdDataLoader stakeholders,
        CancellationToken cancellationToken)
    {
        var rows = db.Stakeholders.NotOutOn(asOf).Named(Folding.Fold(search?.Trim() ?? ""));
        var page = await rows.ToPageAsync(
            paging, stakeholder => stakeholder.Id, [stakeholder => stakeholder.SortName, stakeholder => stakeholder.Key], cancellationToken);
        var views = await stakeholders.LoadAsync([.. page.Edges.Select(edge => edge.Node)], cancellationToken);
        return new Page<StakeholderView>
        {
            Edges = [.. page.Edges.Zip(views, (edge, view) => new Edge<StakeholderView>(view!, edge.Cursor))],
            HasNextPage = page.HasNextPage,
            HasPreviousPage = page.HasPreviousPage,
            TotalCount = page.TotalCount,
        }.ToConnection(asOf);
    }

    // Folded text has the signs {, | and } where å, ä and ö stand. Who writes one of them means it; who writes none may lack the keyboard.
    private static IQueryable<Stakeholder> Named(this IQueryable<Stakeholder> stakeholders, string folded) => folded switch
    {
        "" => stakeholders,
        _ when folded.AsSpan().IndexOfAny('{', '|', '}') >= 0 => stakeholders.Where(found => found.Names.Any(name => name.Folded.Contains(folded))),
        _ => stakeholders.Where(found => found.Names.Any(
            name => name.Folded.Replace("{", "a").Replace("|", "a").Replace("}", "o").Contains(folded))),
    };
}
