using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Impacts;

/// <summary>Follows what leans on an agreement that ends.</summary>
internal static class LeaningAgreements
{
    /// <summary>Which agreements would end with it (INV-17), and which lean on one that ends: a fixed number of statements for each step from one to the next.</summary>
    public static async Task<AgreementImpactView> WithDependentsAsync(this AgreementImpactView impact, AgreementsDb db, CancellationToken cancellationToken)
    {
        var ending = impact.EndingIds.ToHashSet();
        var dependents = new Dictionary<AgreementId, DependentAgreementView>();
        for (var ended = impact.EndingIds; ended.Count > 0;)
        {
            var found = await OnAsync(db, ended, impact.EndsOn.AddDays(-1), cancellationToken);
            foreach (var one in found.Where(one => !ending.Contains(one.AgreementId)))
            {
                if (one.Dependence is Dependence.EndsWithIt || !dependents.ContainsKey(one.AgreementId)) dependents[one.AgreementId] = one;
            }

            ended = [.. found.Where(one => one.Dependence is Dependence.EndsWithIt && ending.Add(one.AgreementId)).Select(one => one.AgreementId)];
        }

        return impact with { EndingIds = [.. ending], AllDependents = [.. dependents.Values] };
    }

    private static async Task<IReadOnlyList<DependentAgreementView>> OnAsync(
        AgreementsDb db, IReadOnlyList<AgreementId> ended, DateOnly day, CancellationToken cancellationToken)
    {
        var wanted = ended.Select(id => (AgreementId?)id).ToList();
        var rows = await db.Agreements.AsNoTracking()
            .Where(agreement => wanted.Contains(agreement.BasedOnId) || wanted.Contains(agreement.CoTerminousWithId))
            .OrderBy(agreement => agreement.Key)
            .ToListAsync(cancellationToken);
        var lives = await db.LivesAsync(rows.ConvertAll(row => row.Id), cancellationToken);
        return
        [
            .. rows.Select(row => (Row: row, State: AgreementStatusRules.On(lives[row.Id], day)))
                .Where(one => one.State.Binds || one.State.Status is AgreementStatus.Draft or AgreementStatus.Proposed or AgreementStatus.Adopted)
                .Select(one => new DependentAgreementView
                {
                    AgreementId = one.Row.Id,
                    Dependence = one.State.Binds && wanted.Contains(one.Row.CoTerminousWithId) ? Dependence.EndsWithIt : Dependence.BuildsOnIt,
                    Status = AgreementAnswers.Status(lives[one.Row.Id], day),
                }),
        ];
    }
}
