using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>A directive that is not repeatable stands once in a place.</summary>
/// <remarks>GraphQL, September 2025, section 5.7.3, "Directives Are Unique per Location".</remarks>
internal static class UniqueDirectivesPerLocation
{
    private static readonly ValidationRule Rule = new("UniqueDirectivesPerLocation", "sec-Directives-Are-Unique-per-Location");

    public static void Check(ValidationContext context, IReadOnlyList<Directive> directives)
    {
        if (directives.Count < 2) return;
        var seen = new Dictionary<string, Directive>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            if (context.Schema.Directive(directive.Name.Value) is not { IsRepeatable: false }) continue;
            if (!seen.TryAdd(directive.Name.Value, directive))
                context.Report.Add(Rule, $"The directive \"@{directive.Name}\" can only be used once at this location.", seen[directive.Name.Value], directive);
        }
    }
}
