using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders;

[QueryType]
internal static class StakeholderQueries
{
    private const int MostWords = 8;

    /// <summary>
    /// Organizations, groups, units, bodies and posts (intressenter) that may exist on the day, in the Swedish order of their names. Equal or similar
    /// names do not make two of them one.
    /// </summary>
    /// <param name="search">
    /// Words that are each a part of a name that it has or has had, or one of its official codes (sökord), in any order, eight at most; capitals and accents
    /// do not matter, and a and o are found where å, ä and ö stand. All of them when left out.
    /// </param>
    /// <param name="certainty">Only what is known to exist on the day, or only what is not known to (säkerhet); what has no time of its own is not known to. Both when left out.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="stakeholders">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<StakeholderFilterInput>, UseSorting<StakeholderSortInput>]
    public static async Task<AsOfConnection<StakeholderView>> GetStakeholdersAsync(
        string? search, IReadOnlyList<Certainty>? certainty, [AsOf] DateOnly asOf, QueryContext<Stakeholder> query, PagingArguments paging, StakeholdersDb db, StakeholderByIdDataLoader stakeholders,
        CancellationToken cancellationToken)
    {
        var rows = db.Stakeholders.NotOutOn(asOf, certainty);
        foreach (var word in (search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            rows = rows.Matching(db, Folding.Fold(word));
        var page = await rows
            .With(query, sort => sort.IfEmpty(none => none.AddAscending(stakeholder => stakeholder.SortName)).AddAscending(stakeholder => stakeholder.Key))
            .ToPageAsync(paging, stakeholder => stakeholder.Id, cancellationToken);
        var views = await stakeholders.LoadAsync([.. page.Edges.Select(edge => edge.Node)], cancellationToken);
        return new Page<StakeholderView>
        {
            Edges = [.. page.Edges.Zip(views, (edge, view) => new Edge<StakeholderView>(view!, edge.Cursor))],
            HasNextPage = page.HasNextPage,
            HasPreviousPage = page.HasPreviousPage,
            TotalCount = page.TotalCount,
        }.ToConnection(asOf);
    }

    // Folded text has the signs {, | and } where å, ä and ö stand. Who writes one of them means it; who writes a or o may lack the keyboard.
    private static IQueryable<Stakeholder> Matching(this IQueryable<Stakeholder> stakeholders, StakeholdersDb db, string word)
    {
        var plain = word.Replace('{', 'a').Replace('|', 'a').Replace('}', 'o');
        var pattern = string.Concat(word.Select(letter => letter switch { 'a' or 'o' => "_", '%' or '_' or '\\' => $"\\{letter}", _ => $"{letter}" }));
        return stakeholders.Where(found =>
            found.Names.Any(name => name.Folded.Replace("{", "a").Replace("|", "a").Replace("}", "o").Contains(plain)
                && EF.Functions.Like(name.Folded, $"%{pattern}%", "\\"))
            || db.Codes.Any(code => code.OrganizationId == found.Id && code.Value == word));
    }
}
