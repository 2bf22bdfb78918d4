using System.Text;

namespace Samverkan.GraphQL.Language;

/// <summary>The words of the grammar for the places where a directive may stand.</summary>
/// <remarks>GraphQL, September 2025, section 3.13.</remarks>
internal static class DirectiveLocationWords
{
    /// <summary>In the order of the specification.</summary>
    public static readonly string[] All =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    public static bool IsKnown(ReadOnlySpan<byte> name)
    {
        foreach (var word in All)
        {
            if (Ascii.Equals(name, word)) return true;
        }

        return false;
    }
}
