using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Impacts;

[QueryType]
internal static class AgreementImpactQueries
{
    /// <summary>
    /// What ending an agreement on a day would leave open (konsekvenser av ett upphörande), before it is done: tasks, other agreements, arenas,
    /// obligations, follow-ups and dialogues.
    /// </summary>
    /// <param name="diaryNumber">As the source writes it, for example RUN/34/2018. A number that no agreement has is UNKNOWN_KEY.</param>
    /// <param name="organization">The key of the organization in whose register it stands; needed where several use the same number.</param>
    /// <param name="endsOn">The first day on which it would no longer hold. One on which it has not yet begun is PERIOD_REVERSED.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">To ask for the organization.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<AgreementImpactView?> GetAgreementImpactAsync(
        string diaryNumber,
        string? organization,
        DateOnly endsOn,
        AgreementsDb db,
        IMediator mediator,
        AgreementByIdDataLoader agreements,
        CancellationToken cancellationToken)
    {
        DayArgument.Require(endsOn, "endsOn");
        var agreement = await AgreementQueries.GetAgreementByDiaryNumberAsync(diaryNumber, organization, db, mediator, agreements, cancellationToken)
            ?? throw await UnknownAsync(diaryNumber, db, cancellationToken);
        var lives = await db.LivesAsync([agreement.Id], cancellationToken);
        return await AgreementEnding.Of(lives[agreement.Id], endsOn).WithDependentsAsync(db, cancellationToken);
    }

    private static async Task<GraphQLException> UnknownAsync(string diaryNumber, AgreementsDb db, CancellationToken cancellationToken)
    {
        var all = (await db.Agreements.Select(agreement => agreement.DiaryNumber).ToListAsync(cancellationToken)).Select(number => number.Raw).Distinct();
        return UnknownKey.Of(diaryNumber, "agreement", NearestKeys.To(diaryNumber, all));
    }
}
