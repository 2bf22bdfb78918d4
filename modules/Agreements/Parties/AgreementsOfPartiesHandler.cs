using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Parties;

internal sealed class AgreementsOfPartiesHandler(AgreementsDb db, IMediator mediator) : IRequestHandler<AgreementsOfParties, ILookup<StakeholderId, AgreementOfParty>>
{
    public async Task<ILookup<StakeholderId, AgreementOfParty>> Handle(AgreementsOfParties request, CancellationToken cancellationToken)
    {
        var all = await db.AgreementsOfAsync(request.Parties, request.AsOf, mediator, cancellationToken);
        var lives = await db.LivesAsync([.. all.SelectMany(agreements => agreements).Distinct()], cancellationToken);
        var standing = lives.ToDictionary(life => life.Key, life => new AgreementOfParty(life.Key, AgreementAnswers.Status(life.Value, request.AsOf))
        {
            MayHaveBegun = AgreementStatusRules.MayHaveBegun(life.Value, request.AsOf),
        });
        return all
            .SelectMany(agreements => BoundStakeholders.LatestFirst(agreements.Select(id => lives[id])), (agreements, life) => (Party: agreements.Key, Agreement: standing[life.Id]))
            .Where(pair => pair.Agreement.Status.Status is not null)
            .ToLookup(pair => pair.Party, pair => pair.Agreement);
    }
}

internal sealed class OpenQuestionsOfAgreementsHandler(AgreementsDb db) : IRequestHandler<OpenQuestionsOfAgreements, ILookup<AgreementId, string>>
{
    public async Task<ILookup<AgreementId, string>> Handle(OpenQuestionsOfAgreements request, CancellationToken cancellationToken)
        => (await db.OpenQuestions.AsNoTracking().Where(question => request.Ids.Contains(question.AgreementId)).OrderBy(question => question.Order).ToListAsync(cancellationToken))
            .ToLookup(question => question.AgreementId, question => question.Text);
}
