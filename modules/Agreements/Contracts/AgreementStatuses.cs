using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>Asks where many agreements stand on a day. An id that does not exist is left out of the answer.</summary>
public sealed record AgreementStatuses(IReadOnlyList<AgreementId> Ids, DateOnly AsOf)
    : IRequest<IReadOnlyDictionary<AgreementId, AgreementStatusAnswer>>;
