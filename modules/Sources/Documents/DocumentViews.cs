using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Documents;

internal static class DocumentViews
{
    public static Expression<Func<SourceDocument, SourceDocumentView>> Of { get; } = document => new SourceDocumentView
    {
        Id = document.Id,
        Key = document.Key,
        FileName = document.FileName,
        Title = document.Title,
        Kind = document.Kind,
        IssuedOn = document.IssuedOn,
        DiaryNumber = document.DiaryNumber,
        IssuedById = document.IssuedBy,
        TextQuality = document.TextQuality,
        HoldsPersonalData = document.HoldsPersonalData,
        Language = document.Language,
        Url = document.Url,
    };
}

internal sealed class DocumentsByIdHandler(SourcesDb db) : IRequestHandler<DocumentsById, IReadOnlyDictionary<DocumentId, SourceDocumentView>>
{
    public async Task<IReadOnlyDictionary<DocumentId, SourceDocumentView>> Handle(DocumentsById request, CancellationToken cancellationToken)
        => await db.Documents
            .Where(document => request.Ids.Contains(document.Id))
            .Select(DocumentViews.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}
