using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Asks which organizations belong to each group on a day (INV-11). Those known not to are left out; an id that is no group has no members.</summary>
/// <param name="Groups">The groups.</param>
/// <param name="AsOf">The day.</param>
public sealed record GroupMembers(IReadOnlyList<StakeholderId> Groups, DateOnly AsOf) : IRequest<ILookup<StakeholderId, GroupMember>>;

/// <param name="Organization">The member.</param>
/// <param name="Certainty">Whether it is known to be one on the day.</param>
public sealed record GroupMember(StakeholderId Organization, Certainty Certainty);

/// <summary>Loads the members of groups as of days: one question for each day that a level of a query asks about.</summary>
public sealed class GroupMembersDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : GroupedDataLoader<(StakeholderId Group, DateOnly AsOf), GroupMember>(scheduler, options)
{
    protected override async Task<ILookup<(StakeholderId Group, DateOnly AsOf), GroupMember>> LoadGroupedBatchAsync(
        IReadOnlyList<(StakeholderId Group, DateOnly AsOf)> keys, CancellationToken cancellationToken)
    {
        var found = new List<(StakeholderId Group, DateOnly AsOf, GroupMember Member)>();
        foreach (var day in keys.GroupBy(key => key.AsOf, key => key.Group))
        {
            var members = await mediator.Send(new GroupMembers([.. day], day.Key), cancellationToken);
            found.AddRange(members.SelectMany(group => group, (group, member) => (group.Key, day.Key, member)));
        }

        return found.ToLookup(entry => (entry.Group, entry.AsOf), entry => entry.Member);
    }
}
