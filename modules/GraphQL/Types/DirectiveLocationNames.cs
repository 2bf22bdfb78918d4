using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>Between the places where directives may stand and the words of the language for them, which are in the same order.</summary>
internal static class DirectiveLocationNames
{
    public static string NameOf(DirectiveLocation location) => DirectiveLocationWords.All[(int)location];

    /// <param name="name">One that the parser has let pass.</param>
    public static DirectiveLocation Named(string name) => (DirectiveLocation)Array.IndexOf(DirectiveLocationWords.All, name);
}
