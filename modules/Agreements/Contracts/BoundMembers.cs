using MediatR;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Contracts;

/// <summary>
/// Asks which organizations each agreement binds on a day as members of a group that is a party (INV-11). Those known not to be members then are left
/// out; an agreement without a group among its parties has none.
/// </summary>
/// <param name="Agreements">The agreements.</param>
/// <param name="AsOf">The day.</param>
public sealed record BoundMembers(IReadOnlyList<AgreementId> Agreements, DateOnly AsOf) : IRequest<ILookup<AgreementId, GroupMember>>;
