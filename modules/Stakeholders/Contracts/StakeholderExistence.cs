using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>
/// Asks whether stakeholders exist on a day. Null when one is known not to; an id that nobody has is left out. What has no time of its own is uncertain.
/// </summary>
/// <param name="Ids">The stakeholders.</param>
/// <param name="AsOf">The day.</param>
public sealed record StakeholderExistence(IReadOnlyList<StakeholderId> Ids, DateOnly AsOf)
    : IRequest<IReadOnlyDictionary<StakeholderId, Certainty?>>;
