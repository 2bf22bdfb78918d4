using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;

namespace Samverkan.Dialogues.Findings;

[ObjectType<StatementView>]
internal static class StatementFindings
{
    /// <summary>What was concluded from it (slutsatser), in the order of their keys.</summary>
    /// <param name="statements">The statements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="findings">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<FindingView>>> GetFindingsAsync(
        [Parent] IReadOnlyList<StatementView> statements, DialoguesDb db, FindingByIdDataLoader findings, CancellationToken cancellationToken)
    {
        var ids = statements.Select(statement => statement.Id).ToList();
        var pairs = await db.Findings
            .SelectMany(finding => finding.Sources, (finding, source) => new { finding.Id, finding.Key, source.Statement })
            .Where(pair => ids.Contains(pair.Statement))
            .OrderBy(pair => pair.Key)
            .ToListAsync(cancellationToken);

        var found = (await findings.LoadRequiredAsync([.. pairs.Select(pair => pair.Id).Distinct()], cancellationToken)).ToDictionary(finding => finding.Id);
        var linked = pairs.ToLookup(pair => pair.Statement, pair => found[pair.Id]);
        return [.. ids.Select(id => (IReadOnlyList<FindingView>)[.. linked[id]])];
    }
}
