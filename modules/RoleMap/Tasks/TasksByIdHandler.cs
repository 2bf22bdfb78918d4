using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Tasks;

internal sealed class TasksByIdHandler(RoleMapDb db) : IRequestHandler<TasksById, IReadOnlyDictionary<TaskId, TaskView>>
{
    public async Task<IReadOnlyDictionary<TaskId, TaskView>> Handle(TasksById request, CancellationToken cancellationToken)
        => await db.Tasks
            .Where(task => request.Ids.Contains(task.Id))
            .Select(TaskView.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}
