using Samverkan.RoleMap.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Tasks;

/// <summary>What this module adds to a change of who there is or who does what.</summary>
[ObjectType<ChangeEventView>]
internal static class ChangeEventFunctions
{
    /// <summary>The tasks that moved (uppgifter); empty when none did.</summary>
    /// <param name="change">The change.</param>
    /// <param name="tasks">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<TaskView>> GetFunctionsAsync(
        [Parent] ChangeEventView change, TaskByIdDataLoader tasks, CancellationToken cancellationToken)
        => tasks.LoadRequiredAsync(change.FunctionIds, cancellationToken);
}
