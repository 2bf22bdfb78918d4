using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Sources.Contracts;

/// <summary>Asks for many documents at once. An id that does not exist is left out of the answer.</summary>
public sealed record DocumentsById(IReadOnlyList<DocumentId> Ids) : IRequest<IReadOnlyDictionary<DocumentId, SourceDocumentView>>;

/// <summary>Loads documents for the resolvers of any module: one question for each level of a query.</summary>
public sealed class DocumentByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : BatchDataLoader<DocumentId, SourceDocumentView>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<DocumentId, SourceDocumentView>> LoadBatchAsync(
        IReadOnlyList<DocumentId> keys, CancellationToken cancellationToken) => mediator.Send(new DocumentsById(keys), cancellationToken);
}
