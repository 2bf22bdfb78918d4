using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues.Judgements;

[ObjectType<FulfilmentJudgementView>]
internal static class FulfilmentJudgementNode
{
    /// <summary>One judgement (bedömning av uppfyllelse); null when there is none with that id.</summary>
    [NodeResolver]
    public static Task<FulfilmentJudgementView?> GetFulfilmentJudgementByIdAsync(
        [ID] FulfilmentJudgementId id, FulfilmentJudgementByIdDataLoader judgements, CancellationToken cancellationToken)
        => judgements.LoadAsync(id, cancellationToken);

    /// <summary>The agreement that is judged (överenskommelse); null when it cannot be shown.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<AgreementView?> GetAgreementAsync(
        [Parent] FulfilmentJudgementView judgement, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => agreements.LoadAsync(judgement.AgreementId, cancellationToken);

    /// <summary>The round of dialogues in which it was judged (dialogomgång); null when it cannot be shown.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="rounds">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<DialogueRoundView?> GetRoundAsync(
        [Parent] FulfilmentJudgementView judgement, DialogueRoundByIdDataLoader rounds, CancellationToken cancellationToken)
        => rounds.LoadAsync(judgement.RoundId, cancellationToken);

    /// <summary>The municipality that judges (kommun); null when several judge together.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<OrganizationView?> GetMunicipalityAsync(
        [Parent] FulfilmentJudgementView judgement, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => judgement.MunicipalityId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) as OrganizationView : null;
}

internal sealed class FulfilmentJudgementByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<FulfilmentJudgementId, FulfilmentJudgementView>(scheduler, options, services)
{
    protected override IQueryable<FulfilmentJudgementView> Find(DialoguesDb db, IReadOnlyList<FulfilmentJudgementId> ids)
        => db.Judgements.Where(judgement => ids.Contains(judgement.Id)).Select(FulfilmentJudgementView.Of);
}
