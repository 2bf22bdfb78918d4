using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements;

internal static class AgreementViews
{
    public static Expression<Func<Agreement, AgreementView>> Of { get; } = agreement => new AgreementView
    {
        Id = agreement.Id,
        Key = agreement.Key,
        Kind = agreement.Kind,
        DiaryNumber = agreement.DiaryNumber,
        OriginalTerm = agreement.OriginalTerm.Period,
        RegisteredById = agreement.RegisteredById,
        ResponsibleBodyId = agreement.ResponsibleBodyId,
        ExecutedById = agreement.ExecutedById,
        BasedOnId = agreement.BasedOnId,
        ReplacesId = agreement.ReplacesId,
        CoTerminousWithId = agreement.CoTerminousWithId,
    };
}

internal sealed class AgreementsByIdHandler(AgreementsDb db) : IRequestHandler<AgreementsById, IReadOnlyDictionary<AgreementId, AgreementView>>
{
    public async Task<IReadOnlyDictionary<AgreementId, AgreementView>> Handle(AgreementsById request, CancellationToken cancellationToken)
        => await db.Agreements
            .Where(agreement => request.Ids.Contains(agreement.Id))
            .Select(AgreementViews.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}

internal sealed class AgreementDependentsHandler(AgreementsDb db) : IRequestHandler<AgreementDependents, ILookup<AgreementId, AgreementId>>
{
    public async Task<ILookup<AgreementId, AgreementId>> Handle(AgreementDependents request, CancellationToken cancellationToken)
        => await db.DependentsAsync(request.Ids, cancellationToken);
}

internal static class AgreementRelations
{
    /// <summary>The agreements that are based on others or end with them, in the order of their keys.</summary>
    public static async Task<ILookup<AgreementId, AgreementId>> DependentsAsync(
        this AgreementsDb db, IReadOnlyList<AgreementId> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => (AgreementId?)id).ToList();
        var rows = await db.Agreements
            .Where(agreement => wanted.Contains(agreement.BasedOnId) || wanted.Contains(agreement.CoTerminousWithId))
            .OrderBy(agreement => agreement.Key)
            .Select(agreement => new { agreement.Id, agreement.BasedOnId, agreement.CoTerminousWithId })
            .ToListAsync(cancellationToken);
        return rows
            .SelectMany(row => new[] { row.BasedOnId, row.CoTerminousWithId }.OfType<AgreementId>().Distinct(), (row, on) => (On: on, row.Id))
            .ToLookup(pair => pair.On, pair => pair.Id);
    }

    /// <summary>The agreements that replace others, in the order of their keys.</summary>
    public static async Task<ILookup<AgreementId, AgreementId>> ReplacingAsync(
        this AgreementsDb db, IReadOnlyList<AgreementId> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => (AgreementId?)id).ToList();
        var rows = await db.Agreements
            .Where(agreement => wanted.Contains(agreement.ReplacesId))
            .OrderBy(agreement => agreement.Key)
            .Select(agreement => new { agreement.Id, agreement.ReplacesId })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.ReplacesId!.Value, row => row.Id);
    }
}
