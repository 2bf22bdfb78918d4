using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Documents;

[QueryType]
internal static class DocumentQueries
{
    /// <summary>The documents that the register rests on or speaks of (källdokument), in the order of their keys.</summary>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<SourceDocumentFilterInput>, UseSorting<SourceDocumentSortInput>]
    public static async Task<Connection<SourceDocumentView>> GetDocumentsAsync(
        QueryContext<SourceDocument> query, PagingArguments paging, SourcesDb db, CancellationToken cancellationToken)
        => (await db.Documents.With(query, sort => sort.AddAscending(document => document.Key)).ToPageAsync(paging, DocumentViews.Of, cancellationToken)).ToConnection();

    /// <summary>One document (källdokument); null when there is none with that id.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="documents">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<SourceDocumentView?> GetDocumentByIdAsync(
        [ID<SourceDocumentView>] DocumentId id, DocumentByIdDataLoader documents, CancellationToken cancellationToken)
        => documents.LoadAsync(id, cancellationToken);

    /// <summary>One document (källdokument); null when there is none with that key.</summary>
    /// <param name="key">For example doc/000.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<SourceDocumentView?> GetDocumentByKeyAsync(string key, SourcesDb db, CancellationToken cancellationToken)
        => db.Documents.Where(document => document.Key == key).Select(DocumentViews.Of).SingleOrDefaultAsync(cancellationToken);
}
