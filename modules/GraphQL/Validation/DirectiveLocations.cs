using System.Text;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>The places where directives may stand, as the language names them.</summary>
internal static class DirectiveLocations
{
    private static readonly string[] Names = [.. Enum.GetNames<DirectiveLocation>().Select(Capitals)];

    private static readonly Dictionary<string, DirectiveLocation> ByName =
        Enum.GetValues<DirectiveLocation>().ToDictionary(NameOf, StringComparer.Ordinal);

    public static string NameOf(DirectiveLocation location) => Names[(int)location];

    /// <summary>The place of a name that the parser has let pass.</summary>
    public static DirectiveLocation Named(string name) => ByName[name];

    private static string Capitals(string name)
    {
        var capitals = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && capitals.Length > 0) capitals.Append('_');
            capitals.Append(char.ToUpperInvariant(letter));
        }

        return capitals.ToString();
    }
}
