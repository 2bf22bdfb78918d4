using System.Text;
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

/// <summary>Pairs that have been compared. A pair compared as if it could meet need not be compared as if it could not.</summary>
internal sealed class ComparedPairs<T>
    where T : notnull
{
    private readonly Dictionary<(T Left, FragmentDefinition Right), bool> compared = [];

    public bool Has(T left, FragmentDefinition right, bool areExclusive)
        => compared.TryGetValue((left, right), out var known) && (areExclusive || !known);

    /// <returns>False when it has been compared already.</returns>
    public bool Add(T left, FragmentDefinition right, bool areExclusive)
    {
        if (Has(left, right, areExclusive)) return false;
        compared[(left, right)] = areExclusive;
        return true;
    }
}

/// <summary>Values as texts that are the same when the values are: the order of the fields of an object counts for nothing.</summary>
internal sealed class ValueKeys
{
    private readonly Dictionary<ValueNode, string> keys = [];

    public string Of(ValueNode value)
    {
        if (value is not (ListValue or ObjectValue)) return value is StringValue text ? $"\"{text.Value}" : value.ToString();
        if (keys.TryGetValue(value, out var known)) return known;
        var key = new StringBuilder();
        if (value is ListValue list)
        {
            key.Append('[').AppendJoin(',', list.Items.Select(item => Quoted(Of(item)))).Append(']');
        }
        else if (value is ObjectValue fields)
        {
            var sorted = fields.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
            key.Append('{').AppendJoin(',', sorted.Select(field => $"{field.Name}:{Quoted(Of(field.Value))}")).Append('}');
        }

        return keys[value] = key.ToString();
    }

    /// <summary>With its length before it, so that no text can look like two.</summary>
    private static string Quoted(string key) => $"{key.Length}:{key}";
}
