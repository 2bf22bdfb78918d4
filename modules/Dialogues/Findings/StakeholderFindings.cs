using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues.Findings;

/// <summary>What this module adds to everybody who can be made responsible.</summary>
[ExtendObjectType(typeof(StakeholderView))]
internal static class StakeholderFindings
{
    /// <summary>The findings that name the stakeholder as the one to see to them (slutsatser att svara för), in the order of their keys; not those of its parts or groups.</summary>
    /// <param name="stakeholders">The stakeholders of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<FindingView>>> GetFindingsAsync(
        [Parent] IReadOnlyList<StakeholderView> stakeholders, DialoguesDb db, CancellationToken cancellationToken)
    {
        var ids = stakeholders.Select(stakeholder => (StakeholderId?)stakeholder.Id).ToList();
        var found = (await db.Findings.Where(finding => ids.Contains(finding.Responsible)).OrderBy(finding => finding.Key).Select(FindingView.Of).ToListAsync(cancellationToken))
            .ToLookup(finding => finding.ResponsibleId);
        return [.. ids.Select(id => (IReadOnlyList<FindingView>)[.. found[id]])];
    }
}
