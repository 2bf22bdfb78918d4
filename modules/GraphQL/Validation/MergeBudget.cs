using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>How many comparisons the merging of fields may still make.</summary>
internal sealed class MergeBudget(int comparisons)
{
    private static readonly ValidationRule Rule = new("MaxAllowedFieldMergeComparisons", null, LimitCodes.FieldMergeComparisons);

    private int left = comparisons;

    public bool IsSpent => left < 0;

    /// <returns>Whether there was one left.</returns>
    public bool Spend() => --left >= 0;

    /// <summary>Ends it at once.</summary>
    public bool Exhaust()
    {
        left = -1;
        return true;
    }

    public static void Report(ValidationContext context)
        => context.Report.Add(Rule, $"The document needs more than {context.Options.MaxAllowedFieldMergeComparisons} comparisons to see whether its fields can be merged.", context.Document);
}
