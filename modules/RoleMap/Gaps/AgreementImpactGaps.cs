using MediatR;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.RoleMap.Gaps;

/// <summary>What this module adds to what ending an agreement would leave open.</summary>
[ObjectType<AgreementImpactView>]
internal static class AgreementImpactGaps
{
    /// <summary>
    /// The tasks that nobody would hold on that day because of it (luckor), in the order of the tasks' keys: judged by the same rules as gaps, as if all that rests on
    /// what ends had ended the day before.
    /// </summary>
    /// <param name="impacts">What is asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks the owners of holders and bases.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<GapView>>> GetGapsAsync(
        [Parent] List<AgreementImpactView> impacts, RoleMapDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var gaps = new List<IReadOnlyList<GapView>>();
        foreach (var impact in impacts)
        {
            NodeRef[] ending = [.. impact.EndingIds.Select(id => new NodeRef("Agreement", id.Value))];
            var register = await DayRegister.ReadAsync(db, mediator, db.Tasks.NotOutOn(impact.EndsOn).RestingOn(ending, db), cancellationToken);
            var left = await register.GapsAsync(new LapsedBases(ending.ToHashSet(), impact.EndsOn), cancellationToken);
            gaps.Add([.. left.Select(gap => GapView.Of(gap, impact.EndsOn))]);
        }

        return gaps;
    }
}
