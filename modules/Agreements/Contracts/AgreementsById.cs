using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>Asks for many agreements at once. An id that does not exist is left out of the answer.</summary>
public sealed record AgreementsById(IReadOnlyList<AgreementId> Ids) : IRequest<IReadOnlyDictionary<AgreementId, AgreementView>>;

/// <summary>Loads agreements for the resolvers of any module: one question for each level of a query.</summary>
public sealed class AgreementByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : BatchDataLoader<AgreementId, AgreementView>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<AgreementId, AgreementView>> LoadBatchAsync(
        IReadOnlyList<AgreementId> keys, CancellationToken cancellationToken) => mediator.Send(new AgreementsById(keys), cancellationToken);
}
