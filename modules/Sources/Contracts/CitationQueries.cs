using Samverkan.Kernel.Storage;

namespace Samverkan.Sources.Contracts;

/// <summary>Reads the citations that a module keeps, for the field citations of its own types.</summary>
public static class CitationQueries
{
    private static readonly PreparedRead<Citation, CitationView> OfRecords =
        new(CitationView.Of, "{RecordId} AMONG @records ORDER BY {RecordId}, {Order}");

    /// <summary>The citations of many records, one list for each, in their order: one statement.</summary>
    /// <param name="db">The database of the module that owns the records.</param>
    /// <param name="records">The records that are asked about.</param>
    /// <param name="field">Only those for this field and those for the whole record; all of them when null.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<IReadOnlyList<CitationView>>> CitationsOfAsync(
        this ModuleDb db, IReadOnlyList<ICited> records, string? field, CancellationToken cancellationToken)
    {
        var ids = records.Select(record => record.RecordId).Distinct().ToList();
        var rows = await OfRecords.ToListAsync(db, cancellationToken, ("@records", ids));
        var found = rows.Where(citation => field is null || citation.Field is null || citation.Field == field).ToLookup(citation => citation.RecordId);
        return [.. records.Select(record => (IReadOnlyList<CitationView>)[.. found[record.RecordId]])];
    }
}
