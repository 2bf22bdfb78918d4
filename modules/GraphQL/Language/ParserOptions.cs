namespace Samverkan.GraphQL.Language;

/// <summary>The most that a document may hold; checked while reading, not after.</summary>
public sealed record ParserOptions
{
    /// <summary>For texts of our own, such as the text of a schema: nothing is counted but nesting, which would end the process.</summary>
    public static ParserOptions Trusted { get; } = new()
    {
        MaxAllowedTokens = int.MaxValue,
        MaxAllowedNodes = int.MaxValue,
        MaxAllowedFields = int.MaxValue,
        MaxAllowedRecursionDepth = 500,
        MaxAllowedDirectives = int.MaxValue,
        MaxAllowedDirectivesPerLocation = int.MaxValue,
        MaxAllowedAliases = int.MaxValue,
        MaxAllowedOperations = int.MaxValue,
        MaxAllowedFragments = int.MaxValue,
        MaxAllowedVariables = int.MaxValue,
        MaxAllowedListItems = int.MaxValue,
        MaxAllowedStringLength = int.MaxValue,
        MaxAllowedNameLength = int.MaxValue,
    };

    /// <summary>Comments count as well.</summary>
    public int MaxAllowedTokens { get; init; } = 10_000;

    public int MaxAllowedNodes { get; init; } = 10_000;

    /// <summary>Fields that are selected.</summary>
    public int MaxAllowedFields { get; init; } = 2_048;

    /// <summary>Levels of selections, lists, objects and types inside each other.</summary>
    public int MaxAllowedRecursionDepth { get; init; } = 64;

    public int MaxAllowedDirectives { get; init; } = 64;

    public int MaxAllowedDirectivesPerLocation { get; init; } = 4;

    public int MaxAllowedAliases { get; init; } = 100;

    public int MaxAllowedOperations { get; init; } = 20;

    public int MaxAllowedFragments { get; init; } = 100;

    public int MaxAllowedVariables { get; init; } = 100;

    /// <summary>Items of one list that is written in the document.</summary>
    public int MaxAllowedListItems { get; init; } = 250;

    /// <summary>Characters of one text that is written in the document.</summary>
    public int MaxAllowedStringLength { get; init; } = 10_000;

    /// <summary>Characters of one name, or of one number. What is said of a document repeats its names, so a long one is long many times.</summary>
    public int MaxAllowedNameLength { get; init; } = 1_000;
}
