using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Decisions;

internal sealed class DecisionsDecidedByHandler(SourcesDb db) : IRequestHandler<DecisionsDecidedBy, ILookup<StakeholderId, DecisionView>>
{
    public async Task<ILookup<StakeholderId, DecisionView>> Handle(DecisionsDecidedBy request, CancellationToken cancellationToken)
    {
        // Who has decided stands as a list in one column, so the deciders of all are read, and nothing else of those that are not meant.
        var deciders = await db.Decisions
            .Where(decision => decision.Standing == Standing.Established)
            .Select(decision => new { decision.Id, decision.DecidedBy })
            .ToListAsync(cancellationToken);
        var ids = deciders.Where(decision => decision.DecidedBy.Any(request.Stakeholders.Contains)).Select(decision => decision.Id).ToList();
        var views = await db.Decisions.Where(decision => ids.Contains(decision.Id)).OrderBy(decision => decision.Key).Select(DecisionViews.Of).ToListAsync(cancellationToken);
        return views.SelectMany(view => view.DecidedByIds.Distinct(), (view, decider) => (view, decider)).ToLookup(pair => pair.decider, pair => pair.view);
    }
}
