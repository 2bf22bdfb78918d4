using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Parties;

/// <summary>Finds the agreements to which stakeholders are a party on a day, themselves or as members of a group (INV-11).</summary>
internal static class BoundStakeholders
{
    /// <summary>The agreements of each stakeholder, whatever their status: one question and one statement.</summary>
    public static async Task<ILookup<StakeholderId, AgreementId>> AgreementsOfAsync(
        this AgreementsDb db, IReadOnlyList<StakeholderId> stakeholders, DateOnly day, IMediator mediator, CancellationToken cancellationToken)
    {
        if (stakeholders.Count == 0) return Enumerable.Empty<AgreementId>().ToLookup(_ => default(StakeholderId));

        var groups = await mediator.Send(new GroupsOf(stakeholders, day), cancellationToken);
        var sides = stakeholders.Distinct().ToDictionary(id => id, id => groups[id].Select(of => of.Group).Append(id).ToHashSet());
        var ids = sides.Values.SelectMany(side => side).Distinct().ToList();
        var parties = (await db.Parties.AsNoTracking().Where(party => ids.Contains(party.StakeholderId)).ToListAsync(cancellationToken))
            .Where(party => party.Validity.On(day) is not null)
            .ToList();
        return sides
            .SelectMany(side => parties.Where(party => side.Value.Contains(party.StakeholderId)).Select(party => party.AgreementId).Distinct(), (side, agreement) => (Id: side.Key, agreement))
            .ToLookup(pair => pair.Id, pair => pair.agreement);
    }

    /// <summary>The agreements that bind each stakeholder on the day, certainly or possibly, the latest to begin first.</summary>
    public static async Task<ILookup<StakeholderId, AgreementId>> BindingAsync(
        this AgreementsDb db, IReadOnlyList<StakeholderId> stakeholders, DateOnly day, IMediator mediator, CancellationToken cancellationToken)
    {
        var all = await db.AgreementsOfAsync(stakeholders, day, mediator, cancellationToken);
        var lives = await db.LivesAsync([.. all.SelectMany(agreements => agreements).Distinct()], cancellationToken);
        return all
            .SelectMany(agreements => LatestFirst(agreements.Select(id => lives[id]).Where(life => AgreementStatusRules.On(life, day).Binds)), (agreements, life) => (agreements.Key, life.Id))
            .ToLookup(pair => pair.Key, pair => pair.Id);
    }

    /// <summary>The order of every list of agreements: the latest to begin first, those whose first day is not known before them, then by diary number.</summary>
    public static IEnumerable<AgreementLife> LatestFirst(IEnumerable<AgreementLife> lives)
        => lives.OrderByDescending(life => life.OriginalTerm.FirstDay?.Earliest ?? DateOnly.MaxValue).ThenBy(life => life.DiaryNumber, StringComparer.Ordinal);
}

internal sealed class FindAgreementsHandler(AgreementsDb db, IMediator mediator) : IRequestHandler<FindAgreements, ILookup<StakeholderId, AgreementId>>
{
    public Task<ILookup<StakeholderId, AgreementId>> Handle(FindAgreements request, CancellationToken cancellationToken)
        => db.BindingAsync(request.Parties, request.AsOf, mediator, cancellationToken);
}

/// <summary>What this module adds to an organization.</summary>
[ObjectType<OrganizationView>]
internal static class OrganizationAgreements
{
    /// <summary>The agreements that bind the organization on the day (gällande överenskommelser), itself or as a member of a group; the latest to begin first.</summary>
    /// <param name="organizations">The organizations that are asked about.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">To ask for the groups.</param>
    /// <param name="agreements">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<AgreementView>>> GetAgreementsAsync(
        [Parent] IReadOnlyList<OrganizationView> organizations,
        [AsOf] DateOnly asOf,
        AgreementsDb db,
        IMediator mediator,
        AgreementByIdDataLoader agreements,
        CancellationToken cancellationToken)
    {
        var found = await db.BindingAsync([.. organizations.Select(organization => organization.Id)], asOf, mediator, cancellationToken);
        return await Task.WhenAll(organizations.Select(organization => agreements.LoadRequiredAsync([.. found[organization.Id]], cancellationToken)));
    }
}
