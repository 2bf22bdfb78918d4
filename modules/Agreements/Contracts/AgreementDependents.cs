using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>Asks for the agreements that lean on others: that are based on them or end with them.</summary>
public sealed record AgreementDependents(IReadOnlyList<AgreementId> Ids) : IRequest<ILookup<AgreementId, AgreementId>>;
