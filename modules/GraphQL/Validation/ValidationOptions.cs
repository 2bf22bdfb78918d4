namespace Samverkan.GraphQL.Validation;

/// <summary>What validation asks for beyond the rules of the specification.</summary>
public sealed record ValidationOptions
{
    /// <summary>The rules of the specification with the reference implementation's bounds, and none of the host's.</summary>
    public static ValidationOptions Reference { get; } = new()
    {
        MaxAllowedExecutionDepth = int.MaxValue,
        MaxAllowedFragmentVisits = int.MaxValue,
        MaxAllowedFieldCycleDepth = int.MaxValue,
        MaxAllowedOfTypeDepth = int.MaxValue,
        MaxAllowedIntrospectionListDepth = int.MaxValue,
        MaxAllowedIntrospectionListSelections = int.MaxValue,
        MaxAllowedFieldMergeComparisons = 500_000,
    };

    /// <summary>When there are more, validation ends and a last error says so.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Fields inside each other; introspection is not counted.</summary>
    public int MaxAllowedExecutionDepth { get; init; } = 15;

    /// <summary>How often fragments are entered when an operation is written out.</summary>
    public int MaxAllowedFragmentVisits { get; init; } = 1_000;

    /// <summary>How often the same field of the same type may stand on one path.</summary>
    public int MaxAllowedFieldCycleDepth { get; init; } = 3;

    /// <summary>Fields that may stand on one path more often than <see cref="MaxAllowedFieldCycleDepth"/>, by coordinate such as "Unit.parent".</summary>
    public IReadOnlyDictionary<string, int> FieldCycleDepths { get; init; } = new Dictionary<string, int>();

    /// <summary>How often <c>ofType</c> may stand on one path of introspection.</summary>
    public int MaxAllowedOfTypeDepth { get; init; } = 16;

    /// <summary>How often each of the lists <c>fields</c>, <c>inputFields</c>, <c>interfaces</c> and <c>possibleTypes</c> may stand on one path of introspection.</summary>
    public int MaxAllowedIntrospectionListDepth { get; init; } = 1;

    /// <summary>How many of those lists may stand on one path together.</summary>
    public int MaxAllowedIntrospectionLists { get; init; } = 2;

    /// <summary>How often a document, its fragments written out, may ask introspection for lists of any kind; each time under an alias of its own is another list as long as the schema.</summary>
    public int MaxAllowedIntrospectionListSelections { get; init; } = 100;

    /// <summary>Pairs of fields that are compared to see whether they can be merged.</summary>
    public int MaxAllowedFieldMergeComparisons { get; init; } = 100_000;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>Whether errors tell names that look alike.</summary>
    public bool AllowSuggestions { get; init; } = true;
}
