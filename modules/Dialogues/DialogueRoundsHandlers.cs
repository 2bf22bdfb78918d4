using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues;

internal sealed class DialogueRoundsByIdHandler(DialoguesDb db)
    : IRequestHandler<DialogueRoundsById, IReadOnlyDictionary<DialogueRoundId, DialogueRoundView>>
{
    public async Task<IReadOnlyDictionary<DialogueRoundId, DialogueRoundView>> Handle(DialogueRoundsById request, CancellationToken cancellationToken)
        => await db.Rounds
            .Where(round => request.Ids.Contains(round.Id))
            .Select(DialogueRoundView.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}

internal sealed class RoundsOfAgreementsHandler(DialoguesDb db) : IRequestHandler<RoundsOfAgreements, ILookup<AgreementId, DialogueRoundView>>
{
    public Task<ILookup<AgreementId, DialogueRoundView>> Handle(RoundsOfAgreements request, CancellationToken cancellationToken)
        => db.RoundsOfAsync(request.Ids, cancellationToken);
}

internal static class AgreementRounds
{
    /// <summary>The rounds of each agreement in the order of their keys: one statement.</summary>
    public static async Task<ILookup<AgreementId, DialogueRoundView>> RoundsOfAsync(
        this DialoguesDb db, IReadOnlyList<AgreementId> agreements, CancellationToken cancellationToken)
    {
        var ids = agreements.Distinct().ToList();
        var rows = await db.Rounds
            .Where(round => ids.Contains(round.Agreement))
            .OrderBy(round => round.Key)
            .Select(DialogueRoundView.Of)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(round => round.AgreementId);
    }
}
