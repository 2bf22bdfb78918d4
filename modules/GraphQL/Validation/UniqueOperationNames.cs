using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>No two operations of a document have the same name.</summary>
/// <remarks>GraphQL, September 2025, section 5.2.2.1, "Operation Name Uniqueness".</remarks>
internal static class UniqueOperationNames
{
    private static readonly ValidationRule Rule = new("UniqueOperationNames", "sec-Operation-Name-Uniqueness");

    public static void Check(ValidationContext context)
    {
        Dictionary<string, NameNode>? known = null;
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not OperationDefinition { Name: { } name }) continue;
            known ??= new Dictionary<string, NameNode>(StringComparer.Ordinal);
            if (!known.TryAdd(name.Value, name)) context.Report.Add(Rule, $"There can be only one operation named \"{name}\".", known[name.Value], name);
        }
    }
}
