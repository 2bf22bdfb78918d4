using MediatR;
using Samverkan.Kernel;
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

    /// <exception cref="GraphQLException">UNKNOWN_KEY: no agreement has one of the keys.</exception>
    public static Task<IReadOnlyDictionary<string, Guid>> FindAgreementsAsync(
        this IMediator mediator, IEnumerable<string> keys, CancellationToken cancellationToken)
        => mediator.FindByKeysAsync(keys, ["agreement"], "agreement", cancellationToken);

    /// <summary>Finds what an assignment can rest on, and a gap come from.</summary>
    /// <exception cref="GraphQLException">UNKNOWN_KEY: neither an agreement nor a decision has one of the keys.</exception>
    public static async Task<IReadOnlyDictionary<string, NodeRef>> FindBasesAsync(
        this IMediator mediator, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var found = await mediator.FindByKeysAsync(keys, ["agreement", "decision"], "agreement or decision", cancellationToken);
        return found.ToDictionary(each => each.Key, each => new NodeRef(each.Key.StartsWith("decision/", StringComparison.Ordinal) ? "Decision" : "Agreement", each.Value));
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
