using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>No two fields of an input object have the same name.</summary>
/// <remarks>GraphQL, September 2025, section 5.6.3, "Input Object Field Uniqueness".</remarks>
internal static class UniqueInputFieldNames
{
    private static readonly ValidationRule Rule = new("UniqueInputFieldNames", "sec-Input-Object-Field-Uniqueness");

    public static void Check(ErrorReport report, ObjectValue value)
    {
        if (value.Fields.Count < 2) return;
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            if (!known.TryAdd(field.Name.Value, field.Name))
                report.Add(Rule, $"There can be only one input field named \"{field.Name}\".", known[field.Name.Value], field.Name);
        }
    }
}
