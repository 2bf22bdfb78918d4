using System.Reflection;
using System.Text;

namespace Samverkan.Kernel.Seeding;

/// <summary>The names that values of enums have in the graph and in documents.</summary>
public static class GraphNames
{
    /// <summary>The name of a value.</summary>
    /// <param name="value">Of any enum of the graph.</param>
    public static string Of(Enum value) => Of(value.GetType(), value.ToString());

    /// <summary>The value of a name.</summary>
    /// <param name="name">As a document has it.</param>
    /// <exception cref="ArgumentException">No value has it.</exception>
    public static T Parse<T>(string name)
        where T : struct, Enum
        => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Of(value!.Value) == name) ?? throw new ArgumentException($"'{name}' is not known here.", nameof(name));

    internal static string Of(Type type, string name)
    {
        if (type.GetField(name)!.GetCustomAttribute<GraphQLNameAttribute>() is { } given) return given.Name;

        var graph = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && graph.Length > 0) graph.Append('_');
            graph.Append(char.ToUpperInvariant(letter));
        }

        return graph.ToString();
    }
}
