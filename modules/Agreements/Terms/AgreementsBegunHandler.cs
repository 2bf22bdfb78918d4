using MediatR;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

internal sealed class AgreementsBegunHandler(AgreementsDb db) : IRequestHandler<AgreementsBegun, IReadOnlySet<AgreementId>>
{
    public async Task<IReadOnlySet<AgreementId>> Handle(AgreementsBegun request, CancellationToken cancellationToken)
        => (await db.LivesAsync(request.Ids, cancellationToken)).Values.Where(life => AgreementStatusRules.MayHaveBegun(life, request.AsOf)).Select(life => life.Id).ToHashSet();
}
