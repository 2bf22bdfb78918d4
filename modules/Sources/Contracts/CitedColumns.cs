using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Sources.Contracts;

/// <summary>The ground for a row that is given away: a citation with the document that it points at.</summary>
public sealed record CitedSource(CitationView Citation, SourceDocumentView Document)
{
    /// <summary>Title, file and place, for a reader who wants to look it up.</summary>
    public string Text => (Document.FileName, Citation.Locator) switch
    {
        (null, null) => Document.Title,
        (null, { } place) => $"{Document.Title}, {place}",
        ({ } file, null) => $"{Document.Title} ({file})",
        ({ } file, { } place) => $"{Document.Title} ({file}), {place}",
    };
}

/// <summary>Puts the sources of each row into the data that a module gives away: nothing is given away without them.</summary>
public static class CitedColumns
{
    /// <summary>The sources of many records: one statement, and one question for the documents.</summary>
    /// <param name="db">The database of the module that owns the records.</param>
    /// <param name="records">The records that are asked about.</param>
    /// <param name="mediator">Asks for the documents.</param>
    /// <param name="cancellationToken">Ends the questions.</param>
    /// <returns>By the id of the record.</returns>
    public static async Task<ILookup<Guid, CitedSource>> SourcesOfAsync(
        this ModuleDb db, IReadOnlyList<ICited> records, IMediator mediator, CancellationToken cancellationToken)
    {
        var citations = (await db.CitationsOfAsync([.. records.DistinctBy(record => record.RecordId)], null, cancellationToken)).SelectMany(each => each).ToList();
        var documents = await mediator.Send(new DocumentsById([.. citations.Select(citation => citation.DocumentId).Distinct()]), cancellationToken);
        return citations.ToLookup(citation => citation.RecordId, citation => new CitedSource(citation, documents[citation.DocumentId]));
    }

    /// <summary>Three columns: where it stands, whether it stands there in words, and by which rule it follows where it does not.</summary>
    /// <param name="columns">To be added to.</param>
    /// <param name="sources">Of a row.</param>
    public static Columns<TRow> Sources<TRow>(this Columns<TRow> columns, Func<TRow, IEnumerable<CitedSource>> sources) => columns
        .Texts("sources", "Källor", "The documents on which the row rests, with the place in each.", row => sources(row).Select(source => source.Text).Distinct())
        .Words("evidence", "Beläggning", "How the row rests on them: whether they say it, or it is derived or assumed.", row => sources(row).Select(source => source.Citation.Evidence).Distinct().Order())
        .Texts("rules", "Härledningsregler", "By which rules it follows, where it is derived or assumed.", row => sources(row).Select(source => source.Citation.Rule).OfType<string>().Distinct());
}
