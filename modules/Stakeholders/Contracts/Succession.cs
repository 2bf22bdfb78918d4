using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Asks for the changes that stakeholders came out of or went into, with all that these lead on to, earliest first (INV-14).</summary>
/// <remarks>That a task moved does not make one organization the successor of another; the kind of the change tells them apart.</remarks>
public sealed record Succession(IReadOnlyList<StakeholderId> Ids) : IRequest<ILookup<StakeholderId, ChangeEventView>>;
