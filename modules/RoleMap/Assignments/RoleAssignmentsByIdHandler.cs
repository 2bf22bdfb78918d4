using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Assignments;

internal sealed class RoleAssignmentsByIdHandler(RoleMapDb db)
    : IRequestHandler<RoleAssignmentsById, IReadOnlyDictionary<RoleAssignmentId, RoleAssignmentView>>
{
    public async Task<IReadOnlyDictionary<RoleAssignmentId, RoleAssignmentView>> Handle(
        RoleAssignmentsById request, CancellationToken cancellationToken)
        => await db.Assignments
            .Where(assignment => request.Ids.Contains(assignment.Id))
            .Select(RoleAssignmentView.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}
