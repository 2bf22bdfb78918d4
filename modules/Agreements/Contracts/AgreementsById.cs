using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Agreements.Contracts;

/// <summary>Asks for many agreements at once. An id that does not exist is left out of the answer.</summary>
public sealed record AgreementsById(IReadOnlyList<AgreementId> Ids) : IRequest<IReadOnlyDictionary<AgreementId, AgreementView>>;

/// <summary>Loads agreements for the resolvers of any module: one question for each level of a query.</summary>
public sealed class AgreementByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<AgreementId, AgreementView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<AgreementId, AgreementView>> AskAsync(
        IReadOnlyList<AgreementId> keys, CancellationToken cancellationToken) => mediator.Send(new AgreementsById(keys), cancellationToken);
}
