using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>
/// Asks which agreements may have begun by a day: whose first day, as it is known then, may have come; or, where no first day is known, of which
/// anything is known by then.
/// </summary>
/// <param name="Ids">The agreements.</param>
/// <param name="AsOf">The day.</param>
public sealed record AgreementsBegun(IReadOnlyList<AgreementId> Ids, DateOnly AsOf) : IRequest<IReadOnlySet<AgreementId>>;
