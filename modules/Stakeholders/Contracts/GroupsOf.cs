using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Asks to which groups each organization belongs on a day. Those to which it is known not to belong are left out.</summary>
/// <param name="Organizations">The organizations.</param>
/// <param name="AsOf">The day.</param>
public sealed record GroupsOf(IReadOnlyList<StakeholderId> Organizations, DateOnly AsOf) : IRequest<ILookup<StakeholderId, GroupOf>>;

/// <param name="Group">The group.</param>
/// <param name="Certainty">Whether the organization is known to belong to it on the day.</param>
public sealed record GroupOf(StakeholderId Group, Certainty Certainty);
