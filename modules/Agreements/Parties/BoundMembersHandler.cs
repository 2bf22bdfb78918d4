using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Parties;

internal sealed class BoundMembersHandler(AgreementsDb db, IMediator mediator) : IRequestHandler<BoundMembers, ILookup<AgreementId, GroupMember>>
{
    public async Task<ILookup<AgreementId, GroupMember>> Handle(BoundMembers request, CancellationToken cancellationToken)
    {
        var parties = (await db.Parties.AsNoTracking()
                .Where(party => party.IsGroup && request.Agreements.Contains(party.AgreementId))
                .OrderBy(party => party.Order)
                .ToListAsync(cancellationToken))
            .FindAll(party => party.Validity.On(request.AsOf) is not null);
        var members = await mediator.Send(new GroupMembers([.. parties.Select(party => party.StakeholderId).Distinct()], request.AsOf), cancellationToken);
        return parties
            .SelectMany(party => members[party.StakeholderId], (party, member) => (party.AgreementId, Member: member))
            .DistinctBy(pair => (pair.AgreementId, pair.Member.Organization))
            .ToLookup(pair => pair.AgreementId, pair => pair.Member);
    }
}
