using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues.Judgements;

[QueryType]
internal static class FulfilmentQueries
{
    /// <summary>How far the municipalities think that an agreement is fulfilled (måluppfyllelse), as far as they have been heard.</summary>
    /// <param name="agreement">The agreement's key, for example agreement/RUN-34-2018.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the key stands for, and whom the agreement binds.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<FulfilmentAnswer?> GetFulfilmentAsync(
        string agreement, [AsOf] DateOnly asOf, DialoguesDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var found = await mediator.FindByKeysAsync([agreement], ["agreement"], "agreement", cancellationToken);
        var id = new AgreementId(found[agreement]);
        return (await db.FulfilmentsAsync([id], asOf, mediator, cancellationToken))[id];
    }
}

internal sealed class FulfilmentsHandler(DialoguesDb db, IMediator mediator) : IRequestHandler<Fulfilments, IReadOnlyDictionary<AgreementId, FulfilmentAnswer>>
{
    public Task<IReadOnlyDictionary<AgreementId, FulfilmentAnswer>> Handle(Fulfilments request, CancellationToken cancellationToken)
        => db.FulfilmentsAsync(request.Agreements, request.AsOf, mediator, cancellationToken);
}

internal static class FulfilmentAnswers
{
    /// <summary>One answer for each agreement: as many statements for one as for many.</summary>
    public static async Task<IReadOnlyDictionary<AgreementId, FulfilmentAnswer>> FulfilmentsAsync(
        this DialoguesDb db, IReadOnlyList<AgreementId> agreements, DateOnly day, IMediator mediator, CancellationToken cancellationToken)
    {
        List<AgreementId> asked = [.. agreements.Distinct()];
        var rounds = await db.RoundsOfAsync(asked, cancellationToken);
        var all = rounds.SelectMany(each => each).ToList();
        var dialogues = await db.DialoguesOfAsync(all, cancellationToken);
        var ids = all.ConvertAll(round => round.Id);
        var judgements = (await db.Judgements
                .Where(judgement => ids.Contains(judgement.Round))
                .OrderBy(judgement => judgement.Key)
                .Select(FulfilmentJudgementView.Of)
                .ToListAsync(cancellationToken))
            .ToLookup(judgement => judgement.RoundId);
        var members = await mediator.Send(new BoundMembers(asked, day), cancellationToken);
        var begun = await mediator.Send(new AgreementsBegun(asked, day), cancellationToken);

        return asked.ToDictionary(id => id, id =>
        {
            var round = Latest(rounds[id], one => dialogues[one.Id].Any(dialogue => dialogue.IsHeldBy(day, one.MayHaveBegunBy(day, begun))));
            var hearing = Hearing.On(
                day, members[id].Select(member => member.Organization), round is null ? [] : [.. dialogues[round.Id]], round?.MayHaveBegunBy(day, begun) is true);
            return Answer(id, day, round, hearing, round is null ? [] : [.. judgements[round.Id]]);
        });
    }

    // Those of which no day is known stand first; rounds that begin alike are told apart by the number at the end of their keys.
    private static DialogueRoundView? Latest(IEnumerable<DialogueRoundView> rounds, Func<DialogueRoundView, bool> hasHeard)
        => rounds
            .OrderBy(hasHeard)
            .ThenBy(round => round.Validity.FromDay)
            .ThenBy(round => round.Key.Length).ThenBy(round => round.Key, StringComparer.Ordinal)
            .LastOrDefault();

    private static FulfilmentAnswer Answer(
        AgreementId agreement, DateOnly day, DialogueRoundView? round, Hearing hearing, IReadOnlyCollection<FulfilmentJudgementView> judgements) => new()
    {
        AsOf = day,
        AgreementId = agreement,
        Round = round,
        Expected = hearing.Expected.Count,
        Held = hearing.Held.Count,
        NotYetHeardIds = hearing.Remaining,
        Judgements = FulfilmentRules.Levels(hearing, judgements),
        IsUndated = hearing.Dialogues.Any(dialogue => dialogue.HeldOn is null),
        HasUnnamed = hearing.Dialogues.Any(dialogue => dialogue.Evidence is not Evidence.Stated),
    };
}

/// <summary>What this module adds to an agreement.</summary>
[ObjectType<AgreementView>]
internal static class AgreementFulfilment
{
    /// <summary>How far the municipalities think that it is fulfilled (måluppfyllelse), as far as they have been heard.</summary>
    /// <param name="agreements">The agreements of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks whom the agreements bind.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<FulfilmentAnswer>> GetFulfilmentAsync(
        [Parent] List<AgreementView> agreements, [AsOf] DateOnly asOf, DialoguesDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var found = await db.FulfilmentsAsync(agreements.ConvertAll(agreement => agreement.Id), asOf, mediator, cancellationToken);
        return agreements.ConvertAll(agreement => found[agreement.Id]);
    }
}

[ObjectType<FulfilmentAnswer>]
internal static class FulfilmentAnswerNode
{
    /// <summary>The agreement that was asked about (överenskommelse); null when it cannot be shown.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<AgreementView?> GetAgreementAsync(
        [Parent] FulfilmentAnswer answer, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => agreements.LoadAsync(answer.AgreementId, cancellationToken);

    /// <summary>The municipalities that have not been heard (ännu inte hörda), in the order of their keys.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="stakeholders">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<OrganizationView>> GetNotYetHeardAsync(
        [Parent] FulfilmentAnswer answer, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadOrganizationsAsync(answer.NotYetHeardIds, cancellationToken);

    /// <summary>What a reader must know beside the numbers (förbehåll), in Swedish; null when there is nothing to say.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="stakeholders">Loads who tells what was said.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<string?> GetCaveatAsync([Parent] FulfilmentAnswer answer, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => Joined((await CaveatsAsync(answer, stakeholders, cancellationToken)).Select(caveat => caveat.Sv));

    /// <summary>The same in English (förbehåll på engelska); null when there is nothing to say.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="stakeholders">Loads who tells what was said.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<string?> GetCaveatEnAsync([Parent] FulfilmentAnswer answer, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => Joined((await CaveatsAsync(answer, stakeholders, cancellationToken)).Select(caveat => caveat.En));

    private static async Task<IEnumerable<(string Sv, string En)>> CaveatsAsync(
        FulfilmentAnswer answer, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
    {
        var relayedBy = answer.Round?.CompiledById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;
        return FulfilmentCaveat.Of(answer, relayedBy?.GetName(answer.AsOf));
    }

    private static string? Joined(IEnumerable<string> sentences) => string.Join(' ', sentences) is { Length: > 0 } text ? text : null;
}
