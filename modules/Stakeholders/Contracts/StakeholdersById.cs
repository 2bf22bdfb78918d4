using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Asks for many stakeholders at once. An id that does not exist is left out of the answer.</summary>
public sealed record StakeholdersById(IReadOnlyList<StakeholderId> Ids) : IRequest<IReadOnlyDictionary<StakeholderId, StakeholderView>>;

/// <summary>Loads stakeholders of every kind for the resolvers of any module: one question for each level of a query.</summary>
public sealed class StakeholderByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<StakeholderId, StakeholderView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<StakeholderId, StakeholderView>> AskAsync(
        IReadOnlyList<StakeholderId> keys, CancellationToken cancellationToken) => mediator.Send(new StakeholdersById(keys), cancellationToken);
}
