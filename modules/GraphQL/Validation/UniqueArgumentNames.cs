using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>No two arguments of a field or directive have the same name.</summary>
/// <remarks>GraphQL, September 2025, section 5.4.2, "Argument Uniqueness".</remarks>
internal static class UniqueArgumentNames
{
    private static readonly ValidationRule Rule = new("UniqueArgumentNames", "sec-Argument-Uniqueness");

    public static void Check(ErrorReport report, IReadOnlyList<Argument> arguments)
    {
        if (arguments.Count < 2) return;
        foreach (var same in Duplicates.Of(arguments, argument => argument.Name))
            report.Add(Rule, $"There can be only one argument named \"{same[0]}\".", same);
    }
}
