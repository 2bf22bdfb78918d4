using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;

namespace Samverkan.Dialogues;

/// <summary>What this module adds to what ending an agreement would leave open.</summary>
[ObjectType<AgreementImpactView>]
internal static class AgreementImpactRounds
{
    /// <summary>The rounds about what would end that are not closed and may have begun by that day (pågående dialogomgångar): what was said in them would have nothing left to concern.</summary>
    /// <param name="impacts">What is asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<DialogueRoundView>>> GetDialogueRoundsAsync(
        [Parent] IReadOnlyList<AgreementImpactView> impacts, DialoguesDb db, CancellationToken cancellationToken)
    {
        var rounds = await db.RoundsOfAsync([.. impacts.SelectMany(impact => impact.EndingIds)], cancellationToken);
        return [.. impacts.Select(impact => (IReadOnlyList<DialogueRoundView>)[.. impact.EndingIds
            .SelectMany(id => rounds[id])
            .Where(round => round.State is not RoundState.Closed && round.Validity.On(impact.EndsOn) is not null)])];
    }
}
