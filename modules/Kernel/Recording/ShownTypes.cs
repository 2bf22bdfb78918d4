using System.Collections.Frozen;
using System.Reflection;

namespace Samverkan.Kernel.Recording;

/// <summary>The types in the graph that a view can be: one, or those that an interface has. Null for any type.</summary>
internal static class ShownTypes<TView>
{
    public static IReadOnlySet<string>? All { get; } = typeof(TView) == typeof(NodeRef?)
        ? null
        : typeof(TView).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(TView)))
            .Select(type => type.GetCustomAttribute<GraphQLNameAttribute>()?.Name).OfType<string>().ToFrozenSet();
}
