using System.Text;

namespace Samverkan.GraphQL.Language;

/// <summary>The names of the places where a directive may stand.</summary>
/// <remarks>GraphQL, September 2025, section 3.13.</remarks>
internal static class DirectiveLocationNames
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    };

    public static bool IsKnown(ReadOnlySpan<byte> name) => Known.Contains(Encoding.ASCII.GetString(name));
}
