using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Assignments;

/// <summary>Which role assignments are meant. Members are joined by and; one that is left out filters nothing.</summary>
internal sealed record RoleMapFilterInput
{
    /// <summary>All of these hold.</summary>
    public IReadOnlyList<RoleMapFilterInput>? And { get; init; }

    /// <summary>One of these holds at least; an empty list filters nothing.</summary>
    public IReadOnlyList<RoleMapFilterInput>? Or { get; init; }

    /// <summary>The task, by its key.</summary>
    public KeyFilterInput? Task { get; init; }

    /// <summary>Who has the role, by its key. A group is meant itself, not its members.</summary>
    public KeyFilterInput? Holder { get; init; }

    /// <summary>What the assignment rests on, by the key of the agreement or the decision.</summary>
    public KeyFilterInput? Basis { get; init; }

    /// <summary>The role.</summary>
    public EnumOperationFilterInput<Role>? Role { get; init; }

    /// <summary>It and all that it is made of, at any depth.</summary>
    internal IEnumerable<RoleMapFilterInput> WithNested() => (And ?? []).Concat(Or ?? []).SelectMany(each => each.WithNested()).Prepend(this);
}
