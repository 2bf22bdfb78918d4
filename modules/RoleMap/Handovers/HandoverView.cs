using System.Linq.Expressions;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Handovers;

/// <summary>That a task goes from one holder to another (övertagande).</summary>
[GraphQLName("Handover")]
internal sealed record HandoverView : IRoleMapRecord
{
    /// <summary>Opaque and stable; the same handover everywhere.</summary>
    [ID]
    public required HandoverId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example handover/chg-08.</summary>
    public required string Key { get; init; }

    [GraphQLIgnore]
    public required TaskId TaskId { get; init; }

    [GraphQLIgnore]
    public required StakeholderId FromId { get; init; }

    [GraphQLIgnore]
    public required StakeholderId ToId { get; init; }

    [GraphQLIgnore]
    public AgreementId? ArrangementId { get; init; }

    [GraphQLIgnore]
    public string? PlannedText { get; init; }

    /// <summary>From when until when it is to happen (planerad tid); null when no time is planned.</summary>
    public ValidPeriod? Planned => PlannedText is { } text ? ValidPeriod.Parse(text) : null;

    /// <summary>How far it has come (läge).</summary>
    public required HandoverState State { get; init; }

    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    /// <summary>The task that goes over (uppgift).</summary>
    public async Task<TaskView> GetTaskAsync(TaskByIdDataLoader tasks, CancellationToken cancellationToken)
        => await tasks.LoadAsync(TaskId, cancellationToken) ?? throw new InvalidOperationException($"The task of {Key} is missing.");

    /// <summary>Who gives it up (överlämnare); null when it cannot be shown.</summary>
    public Task<StakeholderView?> GetFromAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadAsync(FromId, cancellationToken);

    /// <summary>Who takes it over (övertagare); null when it cannot be shown.</summary>
    public Task<StakeholderView?> GetToAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadAsync(ToId, cancellationToken);

    /// <summary>The agreement that holds for the time between (övergångsöverenskommelse); null when there is none.</summary>
    public async Task<AgreementView?> GetArrangementAsync(AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => ArrangementId is { } id ? await agreements.LoadAsync(id, cancellationToken) : null;

    internal static Expression<Func<Handover, HandoverView>> Of { get; } = handover => new HandoverView
    {
        Id = handover.Id,
        Key = handover.Key,
        TaskId = handover.Task,
        FromId = handover.From,
        ToId = handover.To,
        ArrangementId = handover.Arrangement,
        PlannedText = handover.Planned,
        State = handover.State,
    };
}
