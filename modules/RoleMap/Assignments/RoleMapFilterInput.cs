using MediatR;
using Samverkan.Kernel;

namespace Samverkan.RoleMap.Assignments;

/// <summary>By what role assignments are filtered.</summary>
internal sealed class RoleMapFilterInput : FilterInputType<RoleAssignment>
{
    protected override void Configure(IFilterInputTypeDescriptor<RoleAssignment> descriptor)
    {
        descriptor.Name("RoleMapFilterInput").BindFieldsExplicitly();
        descriptor.Description("Which role assignments are meant. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("task", (KeyFilterInput given) => given.Keys() is null ? null : row => given.Has("task", row.Task)).Description("The task, by its key.");
        descriptor.Field("holder", (KeyFilterInput given) => given.Keys() is null ? null : row => given.Has("holder", row.Holder))
            .Description("Who has the role, by its key. A group is meant itself, not its members.");
        descriptor.Field("basis", (KeyFilterInput given) => given.Keys() is null ? null : row => given.Has("basis", row.Basis))
            .Description("What the assignment rests on, by the key of the agreement or the decision.");
        descriptor.Field(row => row.Role).Description("The role.");
        descriptor.Field(row => row.Share).Description("Whether the role is held alone or together with others (fördelning).");
    }
}

/// <summary>By what role assignments are sorted.</summary>
internal sealed class RoleMapSortInput : SortInputType<RoleAssignment>
{
    protected override void Configure(ISortInputTypeDescriptor<RoleAssignment> descriptor)
    {
        descriptor.Name("RoleMapSortInput").BindFieldsExplicitly();
        descriptor.Field(row => row.Validity.FromDay).Name("firstDay").Description("The first day on which it may hold (första dag); what may always have held comes before all others.");
        descriptor.Field(row => row.Validity.UntilDay).Name("lastDay").Description("The last day on which it may hold (sista dag); what may go on for ever comes after all others.");
    }
}

internal static class RoleMapKeys
{
    /// <exception cref="GraphQLException">UNKNOWN_KEY: nothing of the type that is meant has one of the keys.</exception>
    public static Task<QueryContext<RoleAssignment>> WithKeysAsync(
        this QueryContext<RoleAssignment> query, IMediator mediator, CancellationToken cancellationToken)
        => query.WithKeysAsync(async (owner, keys) => owner switch
        {
            "task" => (await mediator.FindTasksAsync(keys, cancellationToken)).ToDictionary(each => each.Key, each => (object)new TaskId(each.Value)),
            "holder" => (await mediator.FindStakeholdersAsync(keys, cancellationToken)).ToDictionary(each => each.Key, each => (object)new StakeholderId(each.Value)),
            _ => (IReadOnlyDictionary<string, object>)(await mediator.FindBasesAsync(keys, cancellationToken)).ToDictionary(each => each.Key, each => (object)each.Value),
        });
}
