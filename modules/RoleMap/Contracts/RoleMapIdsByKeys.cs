using MediatR;
using Samverkan.Kernel;

namespace Samverkan.RoleMap.Contracts;

/// <summary>Asks for tasks (task/), role assignments (assignment/), handovers (handover/) and reported unclarities (unclarity/) by their keys.</summary>
public sealed record RoleMapIdsByKeys(IReadOnlyList<string> Keys) : IRequest<KeysFound<Guid>>
{
    /// <summary>Whether only tasks are meant: a key of anything else is unknown, and the nearest are tasks.</summary>
    public bool OnlyTasks { get; init; }
}
