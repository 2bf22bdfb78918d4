namespace Samverkan.GraphQL.Data;

/// <summary>Points at a thing of any type. A field that gives one is shown as Node, and the engine loads the thing through its owner.</summary>
/// <param name="Type">The type's name in the graph.</param>
/// <param name="Id">The id inside that type.</param>
public readonly record struct NodeRef(string Type, Guid Id);

/// <summary>An id of its own type in code, a Guid underneath, a global id in the graph.</summary>
public interface INodeId<TSelf>
    where TSelf : struct, INodeId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

/// <summary>Tells a value that was left out from one that was given, null included.</summary>
public readonly record struct Optional<T>(T? Value)
{
    /// <summary>Whether a value was given.</summary>
    public bool HasValue { get; } = true;

    public static implicit operator Optional<T>(T? value) => new(value);
}
