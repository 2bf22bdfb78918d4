using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>Every fragment is reached from an operation.</summary>
/// <remarks>GraphQL, September 2025, section 5.5.1.4, "Fragments Must Be Used".</remarks>
internal static class NoUnusedFragments
{
    private static readonly ValidationRule Rule = new("NoUnusedFragments", "sec-Fragments-Must-Be-Used");

    public static void Check(ValidationContext context)
    {
        HashSet<string>? used = null;
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not FragmentDefinition fragment) continue;
            used ??= Used(context);
            if (!used.Contains(fragment.Name.Value)) context.Report.Add(Rule, $"Fragment \"{fragment.Name}\" is never used.", fragment);
        }
    }

    private static HashSet<string> Used(ValidationContext context)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in context.Document.Operations)
        {
            foreach (var fragment in context.FragmentsBelow(operation)) used.Add(fragment.Name.Value);
        }

        return used;
    }
}
