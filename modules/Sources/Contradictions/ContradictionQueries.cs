using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Contradictions;

[QueryType]
internal static class ContradictionQueries
{
    /// <summary>Where sources say different things of the same field (motsägelser), in the order of their keys.</summary>
    /// <param name="state">Only those that are open, or settled; all of them when left out.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<ContradictionView>> GetContradictionsAsync(
        ContradictionState? state, SourcesDb db, CancellationToken cancellationToken)
        => await db.Contradictions
            .Where(contradiction => state == null || contradiction.State == state)
            .OrderBy(contradiction => contradiction.Key)
            .Select(ContradictionViews.Of)
            .ToListAsync(cancellationToken);
}

[ObjectType<ContradictionView>]
internal static class ContradictionNode
{
    [NodeResolver]
    public static Task<ContradictionView?> GetContradictionAsync(
        [ID<ContradictionView>] ContradictionId id, SourcesDb db, CancellationToken cancellationToken)
        => db.Contradictions.Where(contradiction => contradiction.Id == id).Select(ContradictionViews.Of).SingleOrDefaultAsync(cancellationToken);
}

[ObjectType<ClaimView>]
internal static class ClaimNode
{
    /// <summary>Where the source says it (källhänvisning).</summary>
    /// <param name="claims">The claims that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<CitationView>> GetCitationAsync(
        [Parent] IReadOnlyList<ClaimView> claims, SourcesDb db, CancellationToken cancellationToken)
        => [.. (await db.CitationsOfAsync(claims, field: null, cancellationToken)).Select(citations => citations[0])];
}
