using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;
using Samverkan.Sources.Contracts;

namespace Samverkan.RoleMap.Tasks;

[ObjectType<TaskView>]
internal static class TaskNode
{
    /// <summary>Whether the task is known to exist on the day (säkerhet); null when it does not exist then, and where all time is asked about.</summary>
    /// <param name="task">The task.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public static Certainty? GetCertainty([Parent] TaskView task, [AsOf(InheritsNull = true)] DateOnly? asOf)
        => asOf is { } day ? task.Validity.On(day) : null;

    /// <summary>What the task is about (sakområden).</summary>
    /// <param name="task">The task.</param>
    /// <param name="topics">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<TopicView>> GetTopicsAsync([Parent] TaskView task, TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => topics.LoadRequiredAsync(task.TopicIds, cancellationToken);

    /// <summary>The task that it is a part of (överordnad uppgift); null when it is not a part of another.</summary>
    /// <param name="task">The task.</param>
    /// <param name="tasks">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<TaskView?> GetParentAsync([Parent] TaskView task, TaskByIdDataLoader tasks, CancellationToken cancellationToken)
        => task.ParentId is { } id ? await tasks.LoadAsync(id, cancellationToken) : null;

    /// <summary>The agreement that the task belongs to (överenskommelse); null when it belongs to none.</summary>
    /// <param name="task">The task.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<AgreementView?> GetAgreementAsync(
        [Parent] TaskView task, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => task.AgreementId is { } id ? await agreements.LoadAsync(id, cancellationToken) : null;

    /// <summary>The area of the agreement that the task is (område); null when it is none.</summary>
    /// <param name="task">The task.</param>
    /// <param name="areas">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<AgreementAreaView?> GetAreaAsync(
        [Parent] TaskView task, AgreementAreaByIdDataLoader areas, CancellationToken cancellationToken)
        => task.AreaId is { } id ? await areas.LoadAsync(id, cancellationToken) : null;

    /// <summary>The tasks that are a part of it (deluppgifter), in the order of their keys. A task with parts is judged through them.</summary>
    /// <param name="tasks">The tasks of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<TaskView>>> GetChildrenAsync(
        [Parent] List<TaskView> tasks, RoleMapDb db, CancellationToken cancellationToken)
    {
        var ids = tasks.ConvertAll(task => (TaskId?)task.Id);
        var rows = await db.Tasks
            .Where(task => ids.Contains(task.Parent))
            .OrderBy(task => task.Key)
            .Select(TaskView.Of)
            .ToListAsync(cancellationToken);

        var found = rows.ToLookup(row => row.ParentId);
        return ids.ConvertAll(id => (IReadOnlyList<TaskView>)[.. found[id]]);
    }
}

/// <summary>What this module adds to an area of an agreement.</summary>
[ObjectType<AgreementAreaView>]
internal static class AgreementAreaTask
{
    /// <summary>The task that the area is (uppgift); null when there is none.</summary>
    /// <param name="areas">The areas of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<TaskView?>> GetTaskAsync(
        [Parent] List<AgreementAreaView> areas, RoleMapDb db, CancellationToken cancellationToken)
    {
        var ids = areas.ConvertAll(area => (AgreementAreaId?)area.Id);
        var rows = await db.Tasks
            .Where(task => ids.Contains(task.Area))
            .OrderBy(task => task.Key)
            .Select(TaskView.Of)
            .ToListAsync(cancellationToken);

        var found = rows.ToLookup(row => row.AreaId);
        return ids.ConvertAll(id => found[id].FirstOrDefault());
    }
}
