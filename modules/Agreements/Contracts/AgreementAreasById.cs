using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>Asks for many areas of agreements at once. An id that does not exist is left out of the answer.</summary>
public sealed record AgreementAreasById(IReadOnlyList<AgreementAreaId> Ids) : IRequest<IReadOnlyDictionary<AgreementAreaId, AgreementAreaView>>;

/// <summary>Loads areas of agreements for the resolvers of any module.</summary>
public sealed class AgreementAreaByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : BatchDataLoader<AgreementAreaId, AgreementAreaView>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<AgreementAreaId, AgreementAreaView>> LoadBatchAsync(
        IReadOnlyList<AgreementAreaId> keys, CancellationToken cancellationToken) => mediator.Send(new AgreementAreasById(keys), cancellationToken);
}
