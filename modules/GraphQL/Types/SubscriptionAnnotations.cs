namespace Samverkan.GraphQL.Types;

/// <summary>The public static methods of the class that have <see cref="SubscribeAttribute"/> are fields of the root type Subscription. Several classes add up.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;

/// <summary>The method is called for each event and gives what the subscriber is told; the events are those of a topic.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The name of a method of the same class that gives the events instead, as an <c>ISourceStream</c> or an <c>IAsyncEnumerable</c>. It is no field itself; its arguments are the field's.</summary>
    public string? With { get; set; }
}

/// <summary>The topic that feeds the field. Without this annotation it has the name of the method.</summary>
/// <param name="name">May hold arguments in braces, such as <c>OnChanged_{id}</c>: each stands for the argument's value, of an id for the raw one, of null for nothing.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>The event.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
