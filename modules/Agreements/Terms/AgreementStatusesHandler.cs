using MediatR;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

internal sealed class AgreementStatusesHandler(AgreementsDb db)
    : IRequestHandler<AgreementStatuses, IReadOnlyDictionary<AgreementId, AgreementStatusAnswer>>
{
    public async Task<IReadOnlyDictionary<AgreementId, AgreementStatusAnswer>> Handle(AgreementStatuses request, CancellationToken cancellationToken)
        => (await db.LivesAsync(request.Ids, cancellationToken))
            .ToDictionary(life => life.Key, life => AgreementAnswers.Status(life.Value, request.AsOf));
}
