using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Posts;

internal sealed class TermsOfOfficeEndingHandler(StakeholdersDb db) : IRequestHandler<TermsOfOfficeEnding, IReadOnlyList<DatedThing>>
{
    public async Task<IReadOnlyList<DatedThing>> Handle(TermsOfOfficeEnding request, CancellationToken cancellationToken)
        => [.. (await db.Terms.AsNoTracking().OrderBy(term => term.Key).ToListAsync(cancellationToken))
            .Select(term => (Term: term, Last: DatedThing.LastDayIn(term.Validity.Period, request.Year)))
            .Where(one => one.Last is not null)
            .Select(one => new DatedThing(one.Last!, new NodeRef("TermOfOffice", one.Term.Id.Value), one.Term.Name, Standing.Established, DatedThing.CertaintyOf(one.Last!)))];
}
