namespace Samverkan.GraphQL.Types;

/// <summary>The public static methods of the class are fields of the root type Query. Several classes add up.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;

/// <summary>The public static methods of the class are fields of the root type Mutation: they change something, and run one after another.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;

/// <summary>The public static methods of the class are fields of the object type for <typeparamref name="T"/>; a member named like one of its own replaces it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute;

/// <summary>The public static methods of the class are fields of every object type whose class is, or derives from, or implements the type named.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute(Type type) : Attribute
{
    public Type ExtendedType { get; } = type;
}

/// <summary>A C# interface or abstract class that is an interface of the graph.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute : Attribute;

/// <summary>A C# interface or abstract class that is a union of the classes that implement it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute : Attribute;

/// <summary>The name in the graph; wins over the rules of naming.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>The description in the graph; wins over the documentation comment.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    public string Description { get; } = description;
}

/// <summary>Not in the graph at all.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;

/// <summary>Still served, no longer recommended.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}

/// <summary>The default of an argument or input field, in the language's own notation, for example <c>[ESTABLISHED]</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueSyntaxAttribute(string syntax) : Attribute
{
    public string Syntax { get; } = syntax;
}

/// <summary>The default of an argument or input field. A default of a parameter in C# counts as well.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    public object? Value { get; } = value;
}

/// <summary>An input of which exactly one field is given, and not null. All of its members can be null, and none has a default.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;

/// <summary>A global id: opaque outside, the type's name and a Guid inside.</summary>
/// <remarks>On a property without a type argument it is an id of the type that has the property; on an argument of that kind, an id of any type.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public class IDAttribute : Attribute
{
    /// <summary>The class whose ids are meant; null for the one that has the property.</summary>
    public virtual Type? Of => null;
}

/// <summary>A global id of the type that <typeparamref name="T"/> stands for.</summary>
public sealed class IDAttribute<T> : IDAttribute
{
    public override Type Of => typeof(T);
}

/// <summary>The method loads things by their id: its first parameter is <c>id: ID!</c>, and what it returns implements Node.</summary>
/// <remarks>On a class of queries it is a field as well.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;

/// <summary>The class is a thing with a global id: its property Id is <c>id: ID!</c>, and its static method Get, GetAsync, Get{Class} or Get{Class}Async loads it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NodeAttribute : Attribute;

/// <summary>
/// A value that a field above has set for everything below it, or that an argument above hands down. Missing, it is the default of a
/// parameter that has one or can be null, and otherwise an error. A parameter of type <see cref="SetState{T}"/> sets it.
/// </summary>
/// <param name="key">Under which it is kept; null for the name of the parameter.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ScopedStateAttribute(string? key = null) : Attribute
{
    public string? Key { get; } = key;
}

/// <summary>Sets a state for everything below the field: for the object that the resolver was called for, or for all of a batch.</summary>
public delegate void SetState<in T>(T value);

/// <summary>The object that the field is on; with <see cref="BatchResolverAttribute"/> a list of all of them.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;

/// <summary>From the container.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

/// <summary>Called once for all parents of a level: the parent parameter is a list, and the result has one entry for each, in order.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchResolverAttribute : Attribute;

/// <summary>The field is a connection: it takes first, after, last and before, and answers pages.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UsePagingAttribute : Attribute
{
    private int? defaultPageSize;
    private int? maxPageSize;
    private bool? allowBackwardPagination;

    /// <summary>How many without first and last.</summary>
    public int DefaultPageSize
    {
        get => defaultPageSize ?? Usual.DefaultPageSize;
        set => defaultPageSize = value;
    }

    /// <summary>The most that can be asked for.</summary>
    public int MaxPageSize
    {
        get => maxPageSize ?? Usual.MaxPageSize;
        set => maxPageSize = value;
    }

    /// <summary>What the types of the pages are called, before Connection and Edge: one name for fields of many types that give the same. Null: the owner and the field.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>Whether last and before are offered.</summary>
    public bool AllowBackwardPagination
    {
        get => allowBackwardPagination ?? Usual.AllowBackwardPagination;
        set => allowBackwardPagination = value;
    }

    /// <summary>What holds where the field itself says nothing.</summary>
    internal PagingOptions Usual { get; set; } = new();
}

/// <summary>The pages of lists that do not say otherwise themselves.</summary>
public sealed record PagingOptions
{
    /// <summary>How many without first and last.</summary>
    public int DefaultPageSize { get; init; } = 25;

    /// <summary>The most that can be asked for.</summary>
    public int MaxPageSize { get; init; } = 100;

    /// <summary>Whether connections tell how many there are on all pages together.</summary>
    public bool IncludeTotalCount { get; init; } = true;

    /// <summary>Whether first or last must be given.</summary>
    public bool RequirePagingBoundaries { get; init; }

    /// <summary>Whether last and before are offered.</summary>
    public bool AllowBackwardPagination { get; init; } = true;
}

/// <summary>
/// An argument that is given once and holds for everything below: left out, it takes the value of the nearest field above that
/// gives one, and where no field gives one, that of the operation.
/// </summary>
/// <remarks>A value of null that is given counts for its own field and is not handed on, but to those that set <see cref="InheritsNull"/>.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class InheritedArgumentAttribute(string key) : Attribute
{
    /// <summary>What fields that share a value have in common.</summary>
    public string Key { get; } = key;

    /// <summary>
    /// Whether the argument, left out, is null where the nearest field above that gives a value gives null. Null itself cannot be given to it.
    /// The parameter must be one that can be null.
    /// </summary>
    public bool InheritsNull { get; set; }

    /// <summary>The value where nobody gives one. Asked once for each operation.</summary>
    public abstract object Default(IServiceProvider services);

    /// <summary>What the argument is, where the method does not say it.</summary>
    public virtual string? Description => null;

    /// <summary>Says no to a value that was given.</summary>
    /// <param name="value">As it was given; null when null was written.</param>
    /// <param name="allowsNull">Whether the parameter can be null.</param>
    /// <returns>The error, or null when the value is good.</returns>
    public abstract GraphQLError? Refuse(object? value, bool allowsNull);
}
