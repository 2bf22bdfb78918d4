using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Posts;

[ObjectType<TermOfOfficeView>]
internal static class TermOfOfficeNode
{
    [NodeResolver]
    public static Task<TermOfOfficeView?> GetTermOfOfficeAsync([ID<TermOfOfficeView>] TermOfOfficeId id, TermOfOfficeByIdDataLoader terms, CancellationToken cancellationToken)
        => terms.LoadAsync(id, cancellationToken);
}

internal sealed class TermsOfOfficeByIdHandler(StakeholdersDb db) : IRequestHandler<TermsOfOfficeById, IReadOnlyDictionary<TermOfOfficeId, TermOfOfficeView>>
{
    public async Task<IReadOnlyDictionary<TermOfOfficeId, TermOfOfficeView>> Handle(TermsOfOfficeById request, CancellationToken cancellationToken)
        => await db.Terms
            .Where(term => request.Ids.Contains(term.Id))
            .Select(term => new TermOfOfficeView { Id = term.Id, Key = term.Key, Name = term.Name, Validity = term.Validity })
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}
