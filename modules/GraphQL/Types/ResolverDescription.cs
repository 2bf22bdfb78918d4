using System.Reflection;
using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Types;

/// <summary>How the value of a field is found, as the annotations say it. Execution makes the delegates.</summary>
/// <param name="Member">The property or method.</param>
/// <param name="Parameters">Of the method, in order; empty for a property.</param>
/// <param name="IsBatch">Called once for all parents of a level, with one result for each.</param>
public sealed record ResolverDescription(MemberInfo Member, IReadOnlyList<ParameterSource> Parameters, bool IsBatch)
{
    /// <summary>For a property that is a global id, the graph's name of the type that it is an id of.</summary>
    public string? IdOf { get; init; }

    /// <summary>Whether it gives references that the engine turns into things, through the resolver of their type.</summary>
    public bool GivesNodeRefs { get; init; }

    /// <summary>For a mutation by the conventions, the errors that its payload can hold.</summary>
    internal PayloadDescription? Payload { get; init; }

    /// <summary>The sizes of its pages; null when it is no connection.</summary>
    public UsePagingAttribute? Paging { get; init; }

    /// <summary>What feeds it; null when it is no field of a subscription.</summary>
    public EventSource? Events { get; init; }

    /// <summary>Whether it waits for something outside, such as a database.</summary>
    public bool IsAsynchronous { get; } = Member is MethodInfo { ReturnType: { IsGenericType: true } type }
        && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    /// <summary>Whether it waits once for all parents: a batch, or a method that asks a loader and nothing else.</summary>
    public bool AsksOnce { get; } = IsBatch
        || ((Member is MethodInfo { IsStatic: false } || Parameters.Any(each => each.Kind == ParameterKind.Parent))
            && Parameters.Any(each => each.Kind == ParameterKind.DataLoader) && Parameters.All(each => each.Kind != ParameterKind.Service));
}

/// <summary>Where the events of a subscription come from: a method that gives a stream of them, or else a topic.</summary>
/// <param name="MessageType">What an event is in code.</param>
/// <param name="Method">Null for a topic.</param>
/// <param name="Topic">The pieces of its name, in order; empty for a method.</param>
public sealed record EventSource(Type MessageType, ResolverDescription? Method, IReadOnlyList<TopicPiece> Topic);

/// <summary>A piece of a topic's name.</summary>
/// <param name="Text">As it stands, or the name of an argument.</param>
/// <param name="IsArgument">Whether the argument's value takes its place.</param>
public readonly record struct TopicPiece(string Text, bool IsArgument);

/// <summary>Where a parameter of a resolver gets its value.</summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="Type">The C# type of the parameter.</param>
/// <param name="Name">The argument, or the key of the state; otherwise empty.</param>
/// <param name="Inherited">For <see cref="ParameterKind.InheritedArgument"/>, the annotation that says how.</param>
public sealed record ParameterSource(ParameterKind Kind, Type Type, string Name = "", InheritedArgumentAttribute? Inherited = null)
{
    /// <summary>For <see cref="ParameterKind.Id"/>, the graph's name of the type whose id it must be; null for any type.</summary>
    public string? IdOf { get; init; }

    /// <summary>Whether a missing state is an error; if not, it is <see cref="Default"/>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What stands for a missing state.</summary>
    public object? Default { get; init; }

    /// <summary>The argument that it is a field of, where a mutation gathers its arguments in one.</summary>
    public string? Input { get; init; }

    /// <summary>For <see cref="ParameterKind.Query"/>, what <c>where</c> means; null when the field does not take it.</summary>
    internal FilterShape? Filter { get; init; }

    /// <summary>For <see cref="ParameterKind.Query"/>, what <c>order</c> means; null when the field does not take it.</summary>
    internal SortShape? Sort { get; init; }
}

public enum ParameterKind
{
    /// <summary>The object that the field is on, or the list of them for a batch; the event for a field of a subscription.</summary>
    Parent,
    Argument,

    /// <summary>An argument of type ID, decoded.</summary>
    Id,

    /// <summary>An argument that holds for everything below the field that gives it.</summary>
    InheritedArgument,
    Service,
    DataLoader,
    Paging,

    /// <summary>A <see cref="QueryContext{T}"/>.</summary>
    Query,
    CancellationToken,

    /// <summary>What a field above has set.</summary>
    ScopedState,

    /// <summary>Sets what fields below can read.</summary>
    SetScopedState,

    /// <summary>Who asks.</summary>
    User,

    /// <summary>An <see cref="IResolverContext"/>.</summary>
    Context,
}
