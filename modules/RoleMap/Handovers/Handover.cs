using Samverkan.Kernel;

namespace Samverkan.RoleMap.Handovers;

/// <summary>That a task goes from one holder to another.</summary>
internal sealed class Handover
{
    public HandoverId Id { get; init; } = new(Guid.CreateVersion7());

    public required string Key { get; init; }

    public required TaskId Task { get; init; }

    public required StakeholderId From { get; init; }

    public required StakeholderId To { get; init; }

    /// <summary>The text of the period in which it is to happen; null when nothing is planned.</summary>
    public string? Planned { get; init; }

    public AgreementId? Arrangement { get; init; }

    public required HandoverState State { get; init; }

    public int Version { get; init; }
}
