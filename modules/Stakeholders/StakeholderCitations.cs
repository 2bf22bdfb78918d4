using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders;

/// <summary>The grounds for the records of this module.</summary>
[ExtendObjectType(typeof(IStakeholdersRecord))]
internal static class StakeholderCitations
{
    /// <summary>On what ground it is known (källhänvisningar).</summary>
    /// <param name="records">The records that are asked about.</param>
    /// <param name="field">Only those for this field and those for the whole record; all of them when left out.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<CitationView>>> GetCitationsAsync(
        [Parent] IReadOnlyList<IStakeholdersRecord> records, string? field, StakeholdersDb db, CancellationToken cancellationToken)
        => db.CitationsOfAsync(records, field, cancellationToken);
}

/// <summary>The grounds for relations with a period.</summary>
[ExtendObjectType(typeof(IStakeholdersRelation))]
internal static class RelationCitations
{
    /// <summary>On what ground it is known, the first source that says so (källhänvisning).</summary>
    /// <param name="relations">The relations that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<CitationView>> GetCitationAsync(
        [Parent] IReadOnlyList<IStakeholdersRelation> relations, StakeholdersDb db, CancellationToken cancellationToken)
        => [.. (await db.CitationsOfAsync(relations, field: null, cancellationToken)).Select(citations => citations[0])];

    /// <summary>On what grounds it is known (källhänvisningar).</summary>
    /// <param name="relations">The relations that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<CitationView>>> GetCitationsAsync(
        [Parent] IReadOnlyList<IStakeholdersRelation> relations, StakeholdersDb db, CancellationToken cancellationToken)
        => db.CitationsOfAsync(relations, field: null, cancellationToken);
}
