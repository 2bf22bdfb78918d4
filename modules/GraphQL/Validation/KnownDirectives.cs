using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>A directive is one of the schema, and stands where it may (section 5.7.2).</summary>
/// <remarks>GraphQL, September 2025, section 5.7.1, "Directives Are Defined".</remarks>
internal static class KnownDirectives
{
    private static readonly ValidationRule Rule = new("KnownDirectives", "sec-Directives-Are-Defined");

    public static void Check(ValidationContext context, DirectiveDefinition? definition, Directive directive, DirectiveLocation location)
    {
        if (definition is null)
            context.Report.Add(Rule, $"Unknown directive \"@{directive.Name}\".", directive);
        else if (!definition.Locations.Contains(location))
            context.Report.Add(Rule, $"Directive \"@{directive.Name}\" may not be used on {DirectiveLocationNames.NameOf(location)}.", directive);
    }
}
