using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Decisions;

/// <summary>What this module knows about a decision.</summary>
[ObjectType<DecisionView>]
internal static class DecisionStakeholders
{
    /// <summary>Who has decided, or is to decide (beslutande); empty when the sources do not say.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="stakeholders">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<StakeholderView>> GetDecidedByAsync(
        [Parent] DecisionView decision, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadRequiredAsync(decision.DecidedByIds, cancellationToken);

    /// <summary>The body that has decided, when it is one body alone (organ); otherwise null, and decidedBy says more.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<BodyView?> GetBodyAsync(
        [Parent] DecisionView decision, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => decision.DecidedByIds is [var id] ? await stakeholders.LoadAsync(id, cancellationToken) as BodyView : null;

    /// <summary>The post that has proposed it (förslagsställare); null when the sources do not say.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<PostView?> GetProposedByAsync(
        [Parent] DecisionView decision, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => decision.ProposedById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) as PostView : null;
}
