using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>
/// Asks which agreements bind stakeholders on a day: those in force, certainly or possibly, to which they are a party themselves or as
/// a member of a group on that day. One list for each stakeholder, the latest to begin first.
/// </summary>
public sealed record FindAgreements(IReadOnlyList<StakeholderId> Parties, DateOnly AsOf) : IRequest<ILookup<StakeholderId, AgreementId>>;
