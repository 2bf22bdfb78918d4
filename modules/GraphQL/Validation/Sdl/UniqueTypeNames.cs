using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>No two types have the same name.</summary>
/// <remarks>GraphQL, September 2025, section 3.4.</remarks>
internal static class UniqueTypeNames
{
    private static readonly ValidationRule Rule = new("UniqueTypeNames", "sec-Types");

    public static void Check(SdlContext context)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var type in context.Types)
        {
            if (type.IsExtension) continue;
            var name = type.Name;
            if (context.Existing?.Type(name.Value) is not null)
                context.Report.Add(Rule, $"Type \"{name}\" already exists in the schema. It cannot also be defined in this type definition.", name);
            else if (!known.TryAdd(name.Value, name))
                context.Report.Add(Rule, $"There can be only one type named \"{name}\".", known[name.Value], name);
        }
    }
}
