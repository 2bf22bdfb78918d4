namespace Samverkan.GraphQL.Language;

/// <summary>The codes of the limits that a document can go over.</summary>
public static class LimitCodes
{
    public const string Tokens = "LIMIT_TOKENS";
    public const string Nodes = "LIMIT_NODES";
    public const string Fields = "LIMIT_FIELDS";
    public const string RecursionDepth = "LIMIT_RECURSION_DEPTH";
    public const string Directives = "LIMIT_DIRECTIVES";
    public const string Aliases = "LIMIT_ALIASES";
    public const string Operations = "LIMIT_OPERATIONS";
    public const string Fragments = "LIMIT_FRAGMENTS";
    public const string Variables = "LIMIT_VARIABLES";
    public const string ListItems = "LIMIT_LIST_ITEMS";
    public const string StringLength = "LIMIT_STRING_LENGTH";
    public const string NameLength = "LIMIT_NAME_LENGTH";
    public const string ExecutionDepth = "LIMIT_EXECUTION_DEPTH";
    public const string FragmentVisits = "LIMIT_FRAGMENT_VISITS";
    public const string Filter = "LIMIT_FILTER";
    public const string ValidationErrors = "LIMIT_VALIDATION_ERRORS";
    public const string IntrospectionDepth = "HC0086";
    public const string FieldCycle = "HC0087";
    public const string FieldMergeComparisons = "HC0107";
}
