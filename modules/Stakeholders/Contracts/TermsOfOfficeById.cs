using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Asks for many terms of office at once. An id that does not exist is left out of the answer.</summary>
public sealed record TermsOfOfficeById(IReadOnlyList<TermOfOfficeId> Ids) : IRequest<IReadOnlyDictionary<TermOfOfficeId, TermOfOfficeView>>;

/// <summary>Loads terms of office for the resolvers of any module: one question for each level of a query.</summary>
public sealed class TermOfOfficeByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<TermOfOfficeId, TermOfOfficeView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<TermOfOfficeId, TermOfOfficeView>> AskAsync(
        IReadOnlyList<TermOfOfficeId> keys, CancellationToken cancellationToken) => mediator.Send(new TermsOfOfficeById(keys), cancellationToken);
}
