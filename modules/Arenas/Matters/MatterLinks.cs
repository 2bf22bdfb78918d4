using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas.Matters;

/// <summary>What this module adds to a decision.</summary>
[ObjectType<DecisionView>]
internal static class DecisionSteps
{
    /// <summary>The steps of matters at which it was made or is proposed (steg i ärendegången), in the order of their keys.</summary>
    /// <param name="decisions">The decisions of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<MatterStepView>>> GetStepsAsync(
        [Parent] IReadOnlyList<DecisionView> decisions, ArenasDb db, CancellationToken cancellationToken)
    {
        var ids = decisions.Select(decision => (DecisionId?)decision.Id).Distinct().ToList();
        var found = (await db.MatterSteps.Where(step => ids.Contains(step.DecisionId)).OrderBy(step => step.Key).Select(MatterStep.View).ToListAsync(cancellationToken))
            .ToLookup(step => step.DecisionId);
        return [.. decisions.Select(decision => (IReadOnlyList<MatterStepView>)[.. found[decision.Id]])];
    }
}

/// <summary>What this module adds to an agreement.</summary>
[ObjectType<AgreementView>]
internal static class AgreementMatters
{
    /// <summary>The matters that are about it (ärenden), in the order of their keys.</summary>
    /// <param name="agreements">The agreements of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="matters">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<MatterView>>> GetMattersAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, ArenasDb db, MatterByIdDataLoader matters, CancellationToken cancellationToken)
    {
        var ids = agreements.Select(agreement => (Guid?)agreement.Id.Value).Distinct().ToList();
        var found = (await db.Matters.Where(matter => ids.Contains(matter.SubjectId)).OrderBy(matter => matter.Key)
            .Select(matter => new { matter.Id, matter.SubjectId }).ToListAsync(cancellationToken)).ToLookup(matter => matter.SubjectId, matter => matter.Id);
        return await Task.WhenAll(agreements.Select(agreement => matters.LoadRequiredAsync([.. found[agreement.Id.Value]], cancellationToken)));
    }
}

/// <summary>What this module adds to a topic.</summary>
[ObjectType<TopicView>]
internal static class TopicMatters
{
    /// <summary>The matters about it (ärenden), in the order of their keys.</summary>
    /// <param name="topics">The topics of the level.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="matters">Loads those of the page together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver, UsePaging]
    public static async Task<IReadOnlyList<Connection<MatterView>>> GetMattersAsync(
        [Parent] IReadOnlyList<TopicView> topics, PagingArguments paging, ArenasDb db, MatterByIdDataLoader matters, CancellationToken cancellationToken)
    {
        var ids = topics.Select(topic => topic.Id).Distinct().ToList();
        var found = (await db.Matters
                .SelectMany(matter => matter.Topics, (matter, topic) => new { matter.Key, matter.Id, topic.TopicId })
                .Where(pair => ids.Contains(pair.TopicId)).OrderBy(pair => pair.Key)
                .ToListAsync(cancellationToken))
            .ToLookup(pair => pair.TopicId, pair => pair.Id);
        return await Task.WhenAll(topics.Select(async topic =>
        {
            var page = found[topic.Id].ToList().Page(paging, id => id.Value.ToString("N"));
            var views = await matters.LoadRequiredAsync([.. page.Edges.Select(edge => edge.Node)], cancellationToken);
            return new Connection<MatterView>
            {
                Edges = [.. views.Zip(page.Edges, (view, edge) => new Edge<MatterView>(view, edge.Cursor))],
                PageInfo = page.PageInfo,
                TotalCount = page.TotalCount,
            };
        }));
    }
}
