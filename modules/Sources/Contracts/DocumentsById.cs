using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Sources.Contracts;

/// <summary>Asks for many documents at once. An id that does not exist is left out of the answer.</summary>
public sealed record DocumentsById(IReadOnlyList<DocumentId> Ids) : IRequest<IReadOnlyDictionary<DocumentId, SourceDocumentView>>;

/// <summary>Loads documents for the resolvers of any module: one question for each level of a query.</summary>
public sealed class DocumentByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<DocumentId, SourceDocumentView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<DocumentId, SourceDocumentView>> AskAsync(
        IReadOnlyList<DocumentId> keys, CancellationToken cancellationToken) => mediator.Send(new DocumentsById(keys), cancellationToken);
}
