using MediatR;
using Samverkan.Agreements.Contracts;

namespace Samverkan.Agreements.Terms;

internal sealed class EndedAgreementsHandler(AgreementsDb db) : IRequestHandler<EndedAgreements, IReadOnlySet<AgreementOnDay>>
{
    public async Task<IReadOnlySet<AgreementOnDay>> Handle(EndedAgreements request, CancellationToken cancellationToken)
    {
        var lives = await db.LivesAsync([.. request.Asked.Select(asked => asked.Agreement).Distinct()], cancellationToken);
        return request.Asked
            .Where(asked => lives.TryGetValue(asked.Agreement, out var life) && AgreementStatusRules.On(life, asked.Day).Status == AgreementStatus.Ended)
            .ToHashSet();
    }
}
