using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Decisions;

internal static class DecisionViews
{
    public static Expression<Func<Decision, DecisionView>> Of { get; } = decision => new DecisionView
    {
        Id = decision.Id,
        Key = decision.Key,
        Standing = decision.Standing,
        Kind = decision.Kind,
        DecidedByIds = decision.DecidedBy,
        DecidedOn = decision.DecidedOn,
        PlannedFor = decision.PlannedFor,
        Paragraph = decision.Paragraph,
        DiaryNumber = decision.DiaryNumber,
        ProposedById = decision.ProposedBy,
        Summary = decision.Summary,
        SummaryEn = decision.SummaryEn,
        Subjects = decision.Subjects.OrderBy(subject => subject.Order).Select(subject => subject.Subject).ToList(),
    };
}

internal sealed class DecisionsByIdHandler(SourcesDb db) : IRequestHandler<DecisionsById, IReadOnlyDictionary<DecisionId, DecisionView>>
{
    public async Task<IReadOnlyDictionary<DecisionId, DecisionView>> Handle(DecisionsById request, CancellationToken cancellationToken)
        => await db.Decisions
            .Where(decision => request.Ids.Contains(decision.Id))
            .Select(DecisionViews.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}

internal sealed class DecisionsBySubjectHandler(SourcesDb db) : IRequestHandler<DecisionsBySubject, ILookup<Guid, DecisionView>>
{
    public async Task<ILookup<Guid, DecisionView>> Handle(DecisionsBySubject request, CancellationToken cancellationToken)
    {
        var views = await db.Decisions
            .Where(decision => decision.Subjects.Any(subject => request.Subjects.Contains(subject.SubjectId)))
            .OrderBy(decision => decision.Key)
            .Select(DecisionViews.Of)
            .ToListAsync(cancellationToken);
        return views
            .SelectMany(view => view.Subjects.Select(subject => subject.Id).Distinct(), (view, subject) => (view, subject))
            .ToLookup(pair => pair.subject, pair => pair.view);
    }
}
