using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Organizations;

namespace Samverkan.Stakeholders.Groups;

internal static class Memberships
{
    /// <summary>
    /// The memberships that are not known to be over or to come on the day, in the Swedish order of the members. One whose member or group is known
    /// not to exist then is left out as well; that their existence is uncertain changes nothing.
    /// </summary>
    public static IQueryable<Membership> MembershipsOn(this StakeholdersDb db, DateOnly? asOf)
    {
        var memberships = db.Memberships.AsNoTracking();
        var existing = db.Stakeholders.AsNoTracking();
        if (asOf is { } day)
        {
            memberships = memberships.NotOutOn(day);
            existing = existing.NotOutOn(day);
        }

        return memberships
            .Where(membership => existing.Any(group => group.Id == membership.GroupId))
            .Join(existing, membership => membership.OrganizationId, member => member.Id, (membership, member) => new { membership, member.SortName })
            .OrderBy(pair => pair.SortName).ThenBy(pair => pair.membership.Id)
            .Select(pair => pair.membership);
    }

    /// <summary>Whether a membership that is not out on the day is known to hold.</summary>
    public static Certainty CertaintyOn(this Membership membership, DateOnly day) => membership.Validity.On(day) ?? Certainty.Uncertain;
}

internal sealed class GroupMembersHandler(StakeholdersDb db) : IRequestHandler<GroupMembers, ILookup<StakeholderId, GroupMember>>
{
    public async Task<ILookup<StakeholderId, GroupMember>> Handle(GroupMembers request, CancellationToken cancellationToken)
        => (await db.MembershipsOn(request.AsOf).Where(membership => request.Groups.Contains(membership.GroupId)).ToListAsync(cancellationToken))
            .ToLookup(membership => membership.GroupId, membership => new GroupMember(membership.OrganizationId, membership.CertaintyOn(request.AsOf)));
}

internal sealed class GroupsOfHandler(StakeholdersDb db) : IRequestHandler<GroupsOf, ILookup<StakeholderId, GroupOf>>
{
    public async Task<ILookup<StakeholderId, GroupOf>> Handle(GroupsOf request, CancellationToken cancellationToken)
        => (await db.MembershipsOn(request.AsOf)
                .Where(membership => request.Organizations.Contains(membership.OrganizationId)).ToListAsync(cancellationToken))
            .ToLookup(membership => membership.OrganizationId, membership => new GroupOf(membership.GroupId, membership.CertaintyOn(request.AsOf)));
}

internal sealed class GroupedMunicipalitiesHandler(StakeholdersDb db) : IRequestHandler<GroupedMunicipalities, IReadOnlyList<StakeholderId>>
{
    public async Task<IReadOnlyList<StakeholderId>> Handle(GroupedMunicipalities request, CancellationToken cancellationToken)
    {
        var members = await db.MembershipsOn(request.AsOf).Select(membership => membership.OrganizationId).ToListAsync(cancellationToken);
        var municipalities = (await db.Set<Organization>().AsNoTracking().Where(one => members.Contains(one.Id)).Select(one => new { one.Id, one.Kinds }).ToListAsync(cancellationToken))
            .Where(one => one.Kinds.Contains(OrganizationKind.Municipality)).Select(one => one.Id).ToHashSet();
        return [.. members.Distinct().Where(municipalities.Contains)];
    }
}
