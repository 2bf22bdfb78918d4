using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues.Findings;

[ObjectType<FindingView>]
internal static class FindingNode
{
    /// <summary>The round of dialogues that it was concluded from (dialogomgång); null when it cannot be shown.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rounds">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<DialogueRoundView?> GetRoundAsync(
        [Parent] FindingView finding, DialogueRoundByIdDataLoader rounds, CancellationToken cancellationToken)
        => rounds.LoadAsync(finding.RoundId, cancellationToken);

    /// <summary>The statements that it was concluded from (underlag), in their order; what is not stated in the source is derived, and its citation says so.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="statements">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<StatementView>> GetFromAsync(
        [Parent] FindingView finding, StatementByIdDataLoader statements, CancellationToken cancellationToken)
        => statements.LoadRequiredAsync(finding.FromIds, cancellationToken);

    /// <summary>Who is to see to it (ansvarig); null when the source names none.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<StakeholderView?> GetResponsibleAsync(
        [Parent] FindingView finding, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => finding.ResponsibleId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;
}

internal sealed class FindingsByIdHandler(DialoguesDb db) : IRequestHandler<FindingsById, IReadOnlyDictionary<FindingId, FindingView>>
{
    public async Task<IReadOnlyDictionary<FindingId, FindingView>> Handle(FindingsById request, CancellationToken cancellationToken)
        => await db.Findings
            .Where(finding => request.Ids.Contains(finding.Id))
            .Select(FindingView.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}
