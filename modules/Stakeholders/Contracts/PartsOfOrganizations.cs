using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Asks what belongs to organizations: their units, the bodies of which they are a principal, and the posts of all these.</summary>
/// <param name="Organizations">The organizations.</param>
public sealed record PartsOfOrganizations(IReadOnlyList<StakeholderId> Organizations) : IRequest<ILookup<StakeholderId, StakeholderId>>;
