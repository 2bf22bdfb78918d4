using Samverkan.Arenas.Contracts;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas;

/// <summary>The grounds for the records of this module.</summary>
[ExtendObjectType(typeof(IArenasRecord))]
internal static class ArenasCitations
{
    /// <summary>On what ground it is known (källhänvisningar).</summary>
    /// <param name="records">The records that are asked about.</param>
    /// <param name="field">Only those for this field and those for the whole record; all of them when left out.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<CitationView>>> GetCitationsAsync(
        [Parent] IReadOnlyList<IArenasRecord> records, string? field, ArenasDb db, CancellationToken cancellationToken)
        => db.CitationsOfAsync(records, field, cancellationToken);
}
