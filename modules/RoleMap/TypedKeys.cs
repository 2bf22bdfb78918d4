using MediatR;
using Samverkan.RoleMap.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap;

/// <summary>Finds things of one type by their keys: a key of another type is as unknown as one that nobody has.</summary>
internal static class TypedKeys
{
    /// <exception cref="GraphQLException">UNKNOWN_KEY: no task has one of the keys.</exception>
    public static async Task<IReadOnlyDictionary<string, Guid>> FindTasksAsync(
        this IMediator mediator, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        List<string> asked = [.. keys.Distinct()];
        if (asked.Count == 0) return new Dictionary<string, Guid>();

        var found = await mediator.Send(new RoleMapIdsByKeys(asked) { OnlyTasks = true }, cancellationToken);
        return asked.ToDictionary(key => key, key => found.Require(key, "task"));
    }

    /// <exception cref="GraphQLException">UNKNOWN_KEY: no stakeholder has one of the keys.</exception>
    public static async Task<IReadOnlyDictionary<string, Guid>> FindStakeholdersAsync(
        this IMediator mediator, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        List<string> asked = [.. keys.Distinct()];
        if (asked.Count == 0) return new Dictionary<string, Guid>();

        var found = await mediator.Send(new StakeholderIdsByKeys(asked), cancellationToken);
        return asked.ToDictionary(key => key, key => found.Require(key, "stakeholder").Value);
    }
}
