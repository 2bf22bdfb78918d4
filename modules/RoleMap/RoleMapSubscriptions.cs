using System.Runtime.CompilerServices;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.RoleMap.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap;

/// <summary>That who does what is other than it was (ändrad rollkarta).</summary>
/// <param name="TaskId">Shown as task.</param>
/// <param name="AssignmentId">Shown as assignment.</param>
/// <param name="Holder">Who has the role; null when a task has changed.</param>
/// <param name="Kind">Whether it was recorded, changed or ended (ändringstyp).</param>
/// <param name="OccurredAt">When it was recorded (registrerad), in UTC.</param>
[GraphQLName("RoleMapChanged")]
internal sealed record RoleMapChange(
    [property: GraphQLIgnore] TaskId TaskId,
    [property: GraphQLIgnore] RoleAssignmentId? AssignmentId,
    [property: GraphQLIgnore] StakeholderId? Holder,
    ChangeKind Kind,
    DateTimeOffset OccurredAt)
{
    /// <summary>The task as it is now (uppgift); null when it cannot be shown.</summary>
    public Task<TaskView?> GetTaskAsync(TaskByIdDataLoader tasks, CancellationToken cancellationToken) => tasks.LoadAsync(TaskId, cancellationToken);

    /// <summary>The role as it is now (rolltilldelning); null when the task itself has changed.</summary>
    public async Task<RoleAssignmentView?> GetAssignmentAsync(IMediator mediator, CancellationToken cancellationToken)
        => AssignmentId is { } id ? (await mediator.Send(new RoleAssignmentsById([id]), cancellationToken)).GetValueOrDefault(id) : null;
}

[SubscriptionType]
internal static class RoleMapSubscriptions
{
    internal const string Topic = "OnRoleMapChanged_";

    /// <summary>Tells when who does what has changed (när rollkartan ändras): role assignments, and tasks themselves.</summary>
    /// <param name="organizationId">Only roles of this organization, its units, bodies and posts; of everyone when left out. Changes of tasks themselves are then left out.</param>
    /// <param name="taskId">Only this task; all of them when left out.</param>
    /// <param name="change">What has happened.</param>
    [Subscribe(With = nameof(ChangesAsync))]
    public static RoleMapChange OnRoleMapChanged([ID<OrganizationView>] StakeholderId? organizationId, [ID<TaskView>] TaskId? taskId, [EventMessage] RoleMapChange change) => change;

    public static async IAsyncEnumerable<RoleMapChange> ChangesAsync(
        [ID<OrganizationView>] StakeholderId? organizationId, [ID<TaskView>] TaskId? taskId, ITopicEventReceiver receiver, IMediator mediator, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = await receiver.SubscribeAsync<RoleMapChange>($"{Topic}{taskId?.Value}", cancellationToken);
        var holders = organizationId is { } organization ? await HoldersAsync(organization, mediator, cancellationToken) : null;
        await foreach (var change in stream.ReadEventsAsync().WithCancellation(cancellationToken))
        {
            if (holders is null || (change.Holder is { } holder && holders.Contains(holder))) yield return change;
        }
    }

    private static async Task<HashSet<StakeholderId>> HoldersAsync(StakeholderId organization, IMediator mediator, CancellationToken cancellationToken)
        => [organization, .. (await mediator.Send(new PartsOfOrganizations([organization]), cancellationToken))[organization]];
}

/// <summary>Tells those who subscribe, after the commit.</summary>
internal sealed class RoleMapChanged(RoleMapDb db, ChangeTopics topics) : INotificationHandler<RegisterChanged>
{
    public async Task Handle(RegisterChanged notification, CancellationToken cancellationToken)
    {
        foreach (var some in notification.Change.Records.Where(each => each.Kind.Collection == "roleAssignments").Chunk(500))
        {
            var ids = some.Select(each => new RoleAssignmentId(each.Id)).ToList();
            var rows = await db.Assignments.Where(each => ids.Contains(each.Id)).Select(each => new { each.Id, each.Task, each.Holder }).ToDictionaryAsync(each => each.Id, cancellationToken);
            foreach (var record in some.Where(each => rows.ContainsKey(new(each.Id))))
            {
                var row = rows[new(record.Id)];
                await TellAsync(new RoleMapChange(row.Task, row.Id, row.Holder, record.Happened(), notification.Change.RecordedAt), cancellationToken);
            }
        }

        foreach (var record in notification.Change.Records.Where(each => each.Kind.Collection == "tasks"))
            await TellAsync(new RoleMapChange(new TaskId(record.Id), null, null, record.Happened(), notification.Change.RecordedAt), cancellationToken);
    }

    private Task TellAsync(RoleMapChange change, CancellationToken cancellationToken)
        => topics.TellAsync(RoleMapSubscriptions.Topic, [change.TaskId.Value], change, cancellationToken);
}
