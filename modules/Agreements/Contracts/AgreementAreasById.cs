using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Agreements.Contracts;

/// <summary>Asks for many areas of agreements at once. An id that does not exist is left out of the answer.</summary>
public sealed record AgreementAreasById(IReadOnlyList<AgreementAreaId> Ids) : IRequest<IReadOnlyDictionary<AgreementAreaId, AgreementAreaView>>;

/// <summary>Loads areas of agreements for the resolvers of any module.</summary>
public sealed class AgreementAreaByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<AgreementAreaId, AgreementAreaView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<AgreementAreaId, AgreementAreaView>> AskAsync(
        IReadOnlyList<AgreementAreaId> keys, CancellationToken cancellationToken) => mediator.Send(new AgreementAreasById(keys), cancellationToken);
}
