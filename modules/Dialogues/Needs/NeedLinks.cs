using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Sources.Contracts;

namespace Samverkan.Dialogues.Needs;

/// <summary>The needs of a thing, found from there.</summary>
internal static class NeedLinks
{
    /// <summary>One list for each thing, in the order of the needs' keys: one statement for the pairs, and the loader for what is not kept.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<NeedView>>> NeedsOfAsync(
        this DialoguesDb db, IReadOnlyList<Guid> nodes, NeedLinkKind kind, NeedByIdDataLoader needs, CancellationToken cancellationToken)
    {
        var pairs = await db.Needs
            .SelectMany(need => need.Links, (need, link) => new { need.Id, need.Key, link.Kind, link.NodeId })
            .Where(pair => pair.Kind == kind && nodes.Contains(pair.NodeId))
            .OrderBy(pair => pair.Key)
            .ToListAsync(cancellationToken);

        var found = (await needs.LoadRequiredAsync([.. pairs.Select(pair => pair.Id).Distinct()], cancellationToken)).ToDictionary(need => need.Id);
        var linked = pairs.ToLookup(pair => pair.NodeId, pair => found[pair.Id]);
        return [.. nodes.Select(node => (IReadOnlyList<NeedView>)[.. linked[node]])];
    }
}

[ObjectType<StatementView>]
internal static class StatementNeeds
{
    /// <summary>The needs that it shows (behov), in the order of their keys.</summary>
    /// <param name="statements">The statements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="needs">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<NeedView>>> GetNeedsAsync(
        [Parent] IReadOnlyList<StatementView> statements, DialoguesDb db, NeedByIdDataLoader needs, CancellationToken cancellationToken)
        => db.NeedsOfAsync([.. statements.Select(statement => statement.RecordId)], NeedLinkKind.From, needs, cancellationToken);
}

[ObjectType<FindingView>]
internal static class FindingNeeds
{
    /// <summary>The needs that it shows (behov), in the order of their keys.</summary>
    /// <param name="findings">The findings that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="needs">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<NeedView>>> GetNeedsAsync(
        [Parent] IReadOnlyList<FindingView> findings, DialoguesDb db, NeedByIdDataLoader needs, CancellationToken cancellationToken)
        => db.NeedsOfAsync([.. findings.Select(finding => finding.RecordId)], NeedLinkKind.From, needs, cancellationToken);
}

/// <summary>What this module adds to an agreement.</summary>
[ObjectType<AgreementView>]
internal static class AgreementNeeds
{
    /// <summary>The needs that it addresses (behov som bemöts), in the order of their keys; while it is only proposed, it meets none of them.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="needs">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<NeedView>>> GetNeedsAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, DialoguesDb db, NeedByIdDataLoader needs, CancellationToken cancellationToken)
        => db.NeedsOfAsync([.. agreements.Select(agreement => agreement.RecordId)], NeedLinkKind.AddressedBy, needs, cancellationToken);
}

/// <summary>What this module adds to a decision.</summary>
[ObjectType<DecisionView>]
internal static class DecisionNeeds
{
    /// <summary>The needs that it addresses (behov som bemöts), in the order of their keys; while it is only proposed, it meets none of them.</summary>
    /// <param name="decisions">The decisions that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="needs">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<NeedView>>> GetNeedsAsync(
        [Parent] IReadOnlyList<DecisionView> decisions, DialoguesDb db, NeedByIdDataLoader needs, CancellationToken cancellationToken)
        => db.NeedsOfAsync([.. decisions.Select(decision => decision.RecordId)], NeedLinkKind.AddressedBy, needs, cancellationToken);
}
