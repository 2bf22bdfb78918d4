namespace Samverkan.GraphQL.Data;

/// <summary>What a field can be compared by. The negations are exact: they hold wherever the other does not, without a value too.</summary>
public static class DefaultFilterOperations
{
    public new const int Equals = 0;
    public const int NotEquals = 1;
    public const int Contains = 2;
    public const int NotContains = 3;
    public const int In = 4;
    public const int NotIn = 5;
    public const int StartsWith = 6;
    public const int NotStartsWith = 7;
    public const int EndsWith = 8;
    public const int NotEndsWith = 9;
    public const int GreaterThan = 16;
    public const int NotGreaterThan = 17;
    public const int GreaterThanOrEquals = 18;
    public const int NotGreaterThanOrEquals = 19;
    public const int LowerThan = 20;
    public const int NotLowerThan = 21;
    public const int LowerThanOrEquals = 22;
    public const int NotLowerThanOrEquals = 23;

    internal static IReadOnlyList<int> Texts { get; } =
        [Equals, NotEquals, Contains, NotContains, In, NotIn, StartsWith, NotStartsWith, EndsWith, NotEndsWith];

    internal static IReadOnlyList<int> Comparisons { get; } =
    [
        Equals, NotEquals, In, NotIn, GreaterThan, NotGreaterThan, GreaterThanOrEquals, NotGreaterThanOrEquals,
        LowerThan, NotLowerThan, LowerThanOrEquals, NotLowerThanOrEquals,
    ];

    internal static IReadOnlyList<int> Sameness { get; } = [Equals, NotEquals, In, NotIn];

    internal static IReadOnlyList<int> Booleans { get; } = [Equals, NotEquals];

    /// <summary>Whether it ignores the case of letters, and so needs the folded form of the text.</summary>
    internal static bool IsFolded(int operation) => operation is Contains or NotContains or (>= StartsWith and <= NotEndsWith);

    internal static bool TakesList(int operation) => operation is In or NotIn;

    internal static bool IsNegation(int operation) => operation % 2 == 1;

    internal static string NameOf(int operation) => operation switch
    {
        Equals => "eq",
        NotEquals => "neq",
        Contains => "contains",
        NotContains => "ncontains",
        In => "in",
        NotIn => "nin",
        StartsWith => "startsWith",
        NotStartsWith => "nstartsWith",
        EndsWith => "endsWith",
        NotEndsWith => "nendsWith",
        GreaterThan => "gt",
        NotGreaterThan => "ngt",
        GreaterThanOrEquals => "gte",
        NotGreaterThanOrEquals => "ngte",
        LowerThan => "lt",
        NotLowerThan => "nlt",
        LowerThanOrEquals => "lte",
        NotLowerThanOrEquals => "nlte",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "There is no such operation."),
    };

    internal static string DescriptionOf(int operation) => operation switch
    {
        Equals => "It is exactly this value. Null: it has no value.",
        NotEquals => "It is not exactly this value, or has no value. Null: it has a value.",
        Contains => "It has this text somewhere in it. Letter case and accents do not matter; å, ä and ö are letters of their own.",
        NotContains => "It does not have this text in it, or has no value.",
        In => "It is one of these; an empty list matches nothing.",
        NotIn => "It is none of these, or has no value; an empty list matches everything.",
        StartsWith => "It begins with this text. Letter case and accents do not matter; å, ä and ö are letters of their own.",
        NotStartsWith => "It does not begin with this text, or has no value.",
        EndsWith => "It ends with this text. Letter case and accents do not matter; å, ä and ö are letters of their own.",
        NotEndsWith => "It does not end with this text, or has no value.",
        GreaterThan => "It is greater, or later, than this.",
        NotGreaterThan => "It is not greater, nor later, than this, or has no value.",
        GreaterThanOrEquals => "It is this, or greater or later.",
        NotGreaterThanOrEquals => "It is neither this nor greater nor later, or has no value.",
        LowerThan => "It is less, or earlier, than this.",
        NotLowerThan => "It is not less, nor earlier, than this, or has no value.",
        LowerThanOrEquals => "It is this, or less or earlier.",
        _ => "It is neither this nor less nor earlier, or has no value.",
    };
}
