using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>No two fragments of a document have the same name.</summary>
/// <remarks>GraphQL, September 2025, section 5.5.1.1, "Fragment Name Uniqueness".</remarks>
internal static class UniqueFragmentNames
{
    private static readonly ValidationRule Rule = new("UniqueFragmentNames", "sec-Fragment-Name-Uniqueness");

    public static void Check(ValidationContext context)
    {
        Dictionary<string, NameNode>? known = null;
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not FragmentDefinition { Name: { } name }) continue;
            known ??= new Dictionary<string, NameNode>(StringComparer.Ordinal);
            if (!known.TryAdd(name.Value, name)) context.Report.Add(Rule, $"There can be only one fragment named \"{name}\".", known[name.Value], name);
        }
    }
}
