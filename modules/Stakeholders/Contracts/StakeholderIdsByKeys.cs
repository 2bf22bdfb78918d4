using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Asks for the ids of organizations (org/), groups (group/), units (unit/), bodies (body/) and posts (post/) by their keys.</summary>
public sealed record StakeholderIdsByKeys(IReadOnlyList<string> Keys) : IRequest<KeysFound<StakeholderId>>;
