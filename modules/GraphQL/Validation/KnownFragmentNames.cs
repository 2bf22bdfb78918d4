using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>A fragment that is spread is defined in the document.</summary>
/// <remarks>GraphQL, September 2025, section 5.5.2.1, "Fragment Spread Target Defined".</remarks>
internal static class KnownFragmentNames
{
    private static readonly ValidationRule Rule = new("KnownFragmentNames", "sec-Fragment-Spread-Target-Defined");

    public static void Check(ValidationContext context, FragmentSpread spread)
    {
        if (context.Fragment(spread.Name.Value) is null) context.Report.Add(Rule, $"Unknown fragment \"{spread.Name}\".", spread.Name);
    }
}
