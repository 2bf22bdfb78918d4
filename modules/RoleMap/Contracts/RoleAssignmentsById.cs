using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.RoleMap.Contracts;

/// <summary>Asks for many role assignments at once. An id that does not exist is left out of the answer.</summary>
public sealed record RoleAssignmentsById(IReadOnlyList<RoleAssignmentId> Ids)
    : IRequest<IReadOnlyDictionary<RoleAssignmentId, RoleAssignmentView>>;

/// <summary>Loads role assignments for the resolvers of any module: one question for each level of a query.</summary>
public sealed class RoleAssignmentByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<RoleAssignmentId, RoleAssignmentView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<RoleAssignmentId, RoleAssignmentView>> AskAsync(
        IReadOnlyList<RoleAssignmentId> keys, CancellationToken cancellationToken)
        => mediator.Send(new RoleAssignmentsById(keys), cancellationToken);
}
