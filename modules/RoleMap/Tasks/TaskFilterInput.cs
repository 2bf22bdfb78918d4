using MediatR;
using Samverkan.Kernel;

namespace Samverkan.RoleMap.Tasks;

/// <summary>By what tasks are filtered.</summary>
internal sealed class TaskFilterInput : FilterInputType<TaskEntry>
{
    protected override void Configure(IFilterInputTypeDescriptor<TaskEntry> descriptor)
    {
        descriptor.Name("TaskFilterInput").BindFieldsExplicitly();
        descriptor.Description("Which tasks are meant. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("agreement", (KeyFilterInput given) => given.Keys() is null ? null : task => given.Has("agreement", task.Agreement))
            .Description("Tasks that belong to the agreement with this key.");
        descriptor.Field("parent", (KeyFilterInput given) => given.Keys() is null ? null : task => given.Has("parent", task.Parent))
            .Description("Tasks that are a part of the task with this key.");
        descriptor.Field(task => task.Name).FoldedIn(task => task.FoldedName).Description("What the task is called (namn).");
        descriptor.Field(task => task.Kind).Description("What it rests on (uppgiftsslag).");
    }
}

/// <summary>By what tasks are sorted.</summary>
internal sealed class TaskSortInput : SortInputType<TaskEntry>
{
    protected override void Configure(ISortInputTypeDescriptor<TaskEntry> descriptor)
        => descriptor.Name("TaskSortInput").BindFieldsExplicitly().Field(task => task.Name).FoldedIn(task => task.FoldedName).Description("What the task is called (namn).");
}

internal static class TaskKeys
{
    /// <exception cref="GraphQLException">UNKNOWN_KEY: nothing of the type that is meant has one of the keys.</exception>
    public static Task<QueryContext<TaskEntry>> WithKeysAsync(this QueryContext<TaskEntry> query, IMediator mediator, CancellationToken cancellationToken)
        => query.WithKeysAsync(async (owner, keys) => owner == "agreement"
            ? (await mediator.FindAgreementsAsync(keys, cancellationToken)).ToDictionary(each => each.Key, each => (object)new AgreementId(each.Value))
            : (IReadOnlyDictionary<string, object>)(await mediator.FindTasksAsync(keys, cancellationToken)).ToDictionary(each => each.Key, each => (object)new TaskId(each.Value)));
}
