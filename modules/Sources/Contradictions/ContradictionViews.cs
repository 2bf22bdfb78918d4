using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Contradictions;

internal static class ContradictionViews
{
    public static Expression<Func<Contradiction, ContradictionView>> Of { get; } = contradiction => new ContradictionView
    {
        Id = contradiction.Id,
        Key = contradiction.Key,
        Subject = contradiction.Subject,
        Field = contradiction.Field,
        State = contradiction.State,
        Resolution = contradiction.Resolution,
        Claims = contradiction.Claims
            .OrderBy(claim => claim.Order)
            .Select(claim => new ClaimView { Value = claim.Value, RecordId = claim.Id })
            .ToList(),
    };
}

internal sealed class ContradictionsBySubjectHandler(SourcesDb db) : IRequestHandler<ContradictionsBySubject, ILookup<Guid, ContradictionView>>
{
    public async Task<ILookup<Guid, ContradictionView>> Handle(ContradictionsBySubject request, CancellationToken cancellationToken)
    {
        var views = await db.Contradictions
            .Where(contradiction => request.Subjects.Contains(contradiction.SubjectId))
            .OrderBy(contradiction => contradiction.Key)
            .Select(ContradictionViews.Of)
            .ToListAsync(cancellationToken);
        return views.ToLookup(view => view.Subject!.Value.Id);
    }
}
