using System.Reflection;
using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>The root type Subscription, and what feeds each of its fields.</summary>
internal sealed class SubscriptionInference(InferenceContext context)
{
    /// <returns>Null when nothing can be subscribed to.</returns>
    public ObjectType? Build()
    {
        var root = new ObjectType("Subscription") { Description = "What is told as it happens (prenumeration)." };
        foreach (var type in context.Classes.Where(each => each.IsDefined(typeof(SubscriptionTypeAttribute))))
        {
            var methods = InferenceContext.Methods(type).ToList();
            var streams = methods.Select(each => each.GetCustomAttribute<SubscribeAttribute>()?.With).OfType<string>().ToHashSet();
            foreach (var method in methods.Where(each => !streams.Contains(each.Name))) Add(root, method, methods);
        }

        if (root.Fields.Count == 0) return null;
        context.Types.Own(root);
        return root;
    }

    private void Add(ObjectType root, MethodInfo method, List<MethodInfo> methods)
    {
        var resolver = context.Fields.Describe(method, root);
        if (method.GetCustomAttribute<SubscribeAttribute>() is not { } subscribe)
        {
            Fault(method, "is in a class of subscriptions, but has no [Subscribe].");
            return;
        }

        var parameter = Array.Find(method.GetParameters(), each => each.IsDefined(typeof(EventMessageAttribute)))?.ParameterType;
        var events = subscribe.With is { } name ? Stream(method, methods.Find(each => each.Name == name), parameter) : Topic(method, resolver, parameter);
        if (events is not null) context.Fields.Add(root, method, resolver with { Events = events });
    }

    private EventSource? Stream(MethodInfo method, MethodInfo? stream, Type? parameter)
    {
        if (stream is null) return Fault(method, "names a stream that is no public static method of its class.");
        if (MessageType(stream.ReturnType) is not { } message) return Fault(stream, "must give an ISourceStream<T> or an IAsyncEnumerable<T>.");
        if (parameter?.IsAssignableFrom(message) == false) return Fault(method, $"takes {parameter.Name} as its event, but its stream gives {message.Name}.");

        var resolver = context.Fields.Describe(stream, owner: null);
        return resolver.Parameters.All(each => each.Kind is not (ParameterKind.Parent or ParameterKind.DataLoader or ParameterKind.Paging))
            ? new EventSource(message, resolver, [])
            : Fault(stream, "takes what a stream has not: an event, a data loader or a page.");
    }

    private EventSource? Topic(MethodInfo method, ResolverDescription resolver, Type? message)
    {
        if (message is null) return Fault(method, "needs a parameter with [EventMessage] to tell what its topic carries.");

        var pieces = new List<TopicPiece>();
        foreach (var piece in (method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name).Split('{'))
        {
            var end = piece.IndexOf('}', StringComparison.Ordinal);
            if (end < 0 == pieces.Count > 0) return Fault(method, "has braces in its topic that do not match.");
            if (end >= 0)
            {
                var argument = resolver.Parameters.FirstOrDefault(each => each.Name == piece[..end]);
                if (argument is not { Kind: ParameterKind.Argument or ParameterKind.Id } || !IsPlain(argument))
                    return Fault(method, $"has {{{piece[..end]}}} in its topic, which is none of its arguments that are an id, a scalar or an enum.");
                pieces.Add(new TopicPiece(argument.Name, IsArgument: true));
            }

            pieces.Add(new TopicPiece(piece[(end + 1)..], IsArgument: false));
        }

        return new EventSource(message, null, pieces);
    }

    private static bool IsPlain(ParameterSource argument)
    {
        var type = Nullable.GetUnderlyingType(argument.Type) ?? argument.Type;
        return argument.Kind == ParameterKind.Id ? !type.IsArray && !type.IsGenericType : type.IsEnum || Scalars.For(type) is not null;
    }

    /// <summary>The T of a stream of T, awaited or not; null for anything else.</summary>
    private static Type? MessageType(Type type)
    {
        if (!type.IsGenericType) return null;
        var (open, inner) = (type.GetGenericTypeDefinition(), type.GetGenericArguments()[0]);
        if (open == typeof(Task<>) || open == typeof(ValueTask<>)) return MessageType(inner);
        return open == typeof(IAsyncEnumerable<>) || open == typeof(ISourceStream<>) ? inner : null;
    }

    private EventSource? Fault(MethodInfo method, string what)
    {
        context.Faults.Add($"{InferenceContext.Describe(method)} {what}");
        return null;
    }
}
