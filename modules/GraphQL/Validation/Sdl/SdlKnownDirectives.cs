using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>A directive on a definition is a known one, and stands where it may (section 5.7.2).</summary>
/// <remarks>GraphQL, September 2025, section 5.7.1.</remarks>
internal static class SdlKnownDirectives
{
    private static readonly ValidationRule Rule = new("KnownDirectives", "sec-Directives-Are-Defined");

    public static void Check(SdlContext context, Directive directive, string location)
    {
        if (context.Directive(directive.Name.Value) is not { } definition)
            context.Report.Add(Rule, $"Unknown directive \"@{directive.Name}\".", directive);
        else if (!definition.Locations.Contains(location))
            context.Report.Add(Rule, $"Directive \"@{directive.Name}\" may not be used on {location}.", directive);
    }
}
