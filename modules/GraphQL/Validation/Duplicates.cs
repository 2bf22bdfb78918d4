using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>Finds names that stand more than once.</summary>
internal static class Duplicates
{
    /// <returns>For each name that stands more than once, all its places.</returns>
    public static IEnumerable<IReadOnlyList<NameNode>> Of<T>(IReadOnlyList<T> nodes, Func<T, NameNode> nameOf)
    {
        var known = new Dictionary<string, List<NameNode>>(StringComparer.Ordinal);
        var found = false;
        foreach (var node in nodes)
        {
            var name = nameOf(node);
            if (known.TryGetValue(name.Value, out var places))
            {
                places.Add(name);
                found = true;
            }
            else
            {
                known[name.Value] = [name];
            }
        }

        return found ? known.Values.Where(places => places.Count > 1) : [];
    }
}
