using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>A fragment is spread where some object can be of its type.</summary>
/// <remarks>GraphQL, September 2025, section 5.5.2.3, "Fragment Spread Is Possible".</remarks>
internal static class PossibleFragmentSpreads
{
    private static readonly ValidationRule Rule = new("PossibleFragmentSpreads", "sec-Fragment-Spread-Is-Possible");

    public static void Check(ValidationContext context, NamedType? parent, FragmentSpread spread)
    {
        if (parent is null || context.Composite(context.Fragment(spread.Name.Value)?.TypeCondition) is not { } type || context.Schema.Overlap(type, parent)) return;
        context.Report.Add(Rule, $"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", spread);
    }

    public static void Check(ValidationContext context, NamedType? parent, NamedType? type, InlineFragment fragment)
    {
        if (parent is null || type is null || context.Schema.Overlap(type, parent)) return;
        context.Report.Add(Rule, $"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", fragment);
    }
}
