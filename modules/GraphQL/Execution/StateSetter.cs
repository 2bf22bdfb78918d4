using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>What a resolver is given to set a state with.</summary>
internal static class StateSetter
{
    /// <returns>A <see cref="SetState{T}"/> of the type.</returns>
    public static Delegate Make(Type type, Column column, int index, string key)
        => (Delegate)typeof(StateSetter).GetMethod(nameof(Of))!.MakeGenericMethod(type).Invoke(null, [column, index, key])!;

    public static SetState<T> Of<T>(Column column, int index, string key) => value => column.Set(index, key, value);
}
