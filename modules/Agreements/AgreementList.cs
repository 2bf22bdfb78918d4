using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Parties;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements;

/// <summary>Which agreements a list has on a day: computed, because status and standing are never stored.</summary>
internal sealed class AgreementList(AgreementsDb db, IMediator mediator)
{
    /// <returns>In the order of the list; the number of statements does not depend on how many there are.</returns>
    public async Task<IReadOnlyList<AgreementRow>> OnAsync(
        DateOnly day, QueryContext<AgreementRow> query, IReadOnlyList<Standing>? standings, IReadOnlyList<Certainty>? certainties, CancellationToken cancellationToken)
    {
        var bound = await BoundAsync(query.Predicate.NamedKeys(), day, cancellationToken);
        var all = (await db.Agreements.AsNoTracking().ToListAsync(cancellationToken)).Select(agreement => new AgreementRow(
            agreement.Id, agreement.Kind, agreement.DiaryNumber.Raw, agreement.OriginalTerm.Period.FirstDay?.Earliest)
            { Bound = bound[agreement.Id].ToHashSet() });

        // The latest to begin first, those whose first day is not known before them, then by diary number; which two organizations may both use.
        var meant = all.With(query, sort => sort.IfEmpty(none => none.AddDescending(row => row.FirstDay)).AddAscending(row => row.DiaryNumber).AddAscending(row => row.Id.Value));
        var lives = await db.LivesAsync([.. meant.Select(row => row.Id)], cancellationToken);
        return [.. meant.Where(row => AgreementStatusRules.On(lives[row.Id], day) is var state
            && IsListed(state, standings ?? [Standing.Established])
            && certainties?.Contains(state.Certainty) is not false)];
    }

    // What has been decided and does not bind yet, or no longer, is in no list: a list says what holds, or what is proposed.
    public static bool IsListed(AgreementState state, IReadOnlyList<Standing> standings)
        => state.Standing is { } standing && standings.Contains(standing) && (state.Binds || standing is not Standing.Established);

    private async Task<ILookup<AgreementId, string>> BoundAsync(IReadOnlyList<string> keys, DateOnly day, CancellationToken cancellationToken)
    {
        var stakeholders = keys.Count == 0 ? [] : (await mediator.Send(new StakeholderIdsByKeys(keys), cancellationToken)).Require(keys, "stakeholder");
        var bound = await db.AgreementsOfAsync(stakeholders, day, mediator, cancellationToken);
        return keys.Zip(stakeholders)
            .SelectMany(pair => bound[pair.Second], (pair, agreement) => (Agreement: agreement, Key: pair.First))
            .ToLookup(pair => pair.Agreement, pair => pair.Key);
    }
}
