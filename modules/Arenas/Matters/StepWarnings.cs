using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas.Matters;

/// <summary>Steps at which arenas have decided without a documented mandate to decide (INV-22).</summary>
[ObjectType<MatterStepView>]
internal static class StepWarnings
{
    /// <summary>What should be looked at (varningar), derived: that it was decided at an arena without a documented mandate to decide. As the warnings of an arena.</summary>
    /// <param name="steps">The steps of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="decisions">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ArenaWarning>>> GetWarningsAsync(
        [Parent] IReadOnlyList<MatterStepView> steps, [AsOf] DateOnly asOf, ArenasDb db, DecisionByIdDataLoader decisions, CancellationToken cancellationToken)
    {
        var mandates = await db.MandatesToDecideAsync([.. steps.Select(step => step.Arena).OfType<ArenaId>().Distinct()], cancellationToken);
        return await Task.WhenAll(steps.Select(async step => (IReadOnlyList<ArenaWarning>)(
            step is { Outcome: StepOutcome.Decided, Arena: { } arena, DecisionId: { } id }
            && await decisions.LoadAsync(id, cancellationToken) is { } decision
            && MandateRules.IsWithoutMandate(decision, mandates[arena], asOf)
                ? [MandateRules.Warning(arena, decision)]
                : [])));
    }
}
