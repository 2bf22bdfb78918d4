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
    public async Task<IReadOnlyList<AgreementLife>> OnAsync(
        DateOnly day, AgreementFilterInput? where, IReadOnlyList<Standing>? standings, IReadOnlyList<Certainty>? certainties, CancellationToken cancellationToken)
    {
        var ids = where is null ? await AllAsync(cancellationToken) : await MatchingAsync(where, day, cancellationToken);
        var lives = await db.LivesAsync(ids, cancellationToken);
        return [.. BoundStakeholders.LatestFirst(lives.Values.Where(life => AgreementStatusRules.On(life, day) is var state
            && IsListed(state, standings ?? [Standing.Established])
            && certainties?.Contains(state.Certainty) is not false))];
    }

    // What has been decided and does not bind yet, or no longer, is in no list: a list says what holds, or what is proposed.
    private static bool IsListed(AgreementState state, IReadOnlyList<Standing> standings)
        => state.Standing is { } standing && standings.Contains(standing) && (state.Binds || standing is not Standing.Established);

    private async Task<List<AgreementId>> AllAsync(CancellationToken cancellationToken)
        => await db.Agreements.Select(agreement => agreement.Id).ToListAsync(cancellationToken);

    private async Task<List<AgreementId>> MatchingAsync(AgreementFilterInput where, DateOnly day, CancellationToken cancellationToken)
    {
        var keys = where.NamedKeys.Distinct().ToList();
        var stakeholders = keys.Count == 0 ? [] : (await mediator.Send(new StakeholderIdsByKeys(keys), cancellationToken)).Require(keys, "stakeholder");
        var bound = await db.AgreementsOfAsync(stakeholders, day, mediator, cancellationToken);
        var keysOf = keys.Zip(stakeholders)
            .SelectMany(pair => bound[pair.Second], (pair, agreement) => (Agreement: agreement, Key: pair.First))
            .ToLookup(pair => pair.Agreement, pair => pair.Key);
        return [.. (await AllAsync(cancellationToken)).Where(id => where.Matches(keysOf[id].ToHashSet()))];
    }
}
