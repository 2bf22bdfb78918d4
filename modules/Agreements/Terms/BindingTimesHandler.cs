using MediatR;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

internal sealed class BindingTimesHandler(AgreementsDb db) : IRequestHandler<BindingTimes, IReadOnlyDictionary<AgreementId, BindingTime>>
{
    public async Task<IReadOnlyDictionary<AgreementId, BindingTime>> Handle(BindingTimes request, CancellationToken cancellationToken)
        => (await db.LivesAsync(request.Ids, cancellationToken)).ToDictionary(life => life.Key, life => BindingDays.Of(life.Value));
}
