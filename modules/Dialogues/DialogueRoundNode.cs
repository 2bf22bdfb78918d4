using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Questions;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues;

[ObjectType<DialogueRoundView>]
internal static class DialogueRoundNode
{
    /// <summary>The agreement that is asked about (överenskommelse); null when it cannot be shown.</summary>
    /// <param name="round">The round.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<AgreementView?> GetAgreementAsync(
        [Parent] DialogueRoundView round, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => agreements.LoadAsync(round.AgreementId, cancellationToken);

    /// <summary>Who wrote down what was said (sammanställd av), so that the municipalities speak second-hand; null when the sources do not say.</summary>
    /// <param name="round">The round.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<StakeholderView?> GetCompiledByAsync(
        [Parent] DialogueRoundView round, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => round.CompiledById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;

    /// <summary>The dialogues, one for each municipality (dialoger), in the order of their keys.</summary>
    /// <param name="rounds">The rounds of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<DialogueView>>> GetDialoguesAsync(
        [Parent] List<DialogueRoundView> rounds, DialoguesDb db, CancellationToken cancellationToken)
    {
        var found = await db.DialoguesOfAsync(rounds, cancellationToken);
        return rounds.ConvertAll(round => (IReadOnlyList<DialogueView>)[.. found[round.Id]]);
    }

    /// <summary>What is asked (frågor), in the order of the source.</summary>
    /// <param name="rounds">The rounds of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<DialogueQuestionView>>> GetQuestionsAsync(
        [Parent] List<DialogueRoundView> rounds, DialoguesDb db, CancellationToken cancellationToken)
    {
        var ids = rounds.ConvertAll(round => round.Id);
        var rows = await db.Questions
            .Where(question => ids.Contains(question.Round))
            .OrderBy(question => question.Order)
            .Select(DialogueQuestionView.Of)
            .ToListAsync(cancellationToken);

        var found = rows.ToLookup(row => row.RoundId);
        return ids.ConvertAll(id => (IReadOnlyList<DialogueQuestionView>)[.. found[id]]);
    }
}

/// <summary>What this module adds to an agreement.</summary>
[ObjectType<AgreementView>]
internal static class AgreementDialogueRounds
{
    /// <summary>The rounds in which municipalities are asked about it (dialogomgångar), in the order of their keys; empty when nobody has been asked.</summary>
    /// <param name="agreements">The agreements of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<DialogueRoundView>>> GetDialogueRoundsAsync(
        [Parent] List<AgreementView> agreements, DialoguesDb db, CancellationToken cancellationToken)
    {
        var found = await db.RoundsOfAsync(agreements.ConvertAll(agreement => agreement.Id), cancellationToken);
        return agreements.ConvertAll(agreement => (IReadOnlyList<DialogueRoundView>)[.. found[agreement.Id]]);
    }
}
