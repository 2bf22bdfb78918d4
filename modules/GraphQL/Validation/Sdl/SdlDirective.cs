using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>A directive, whether a schema has it or the text defines it.</summary>
/// <param name="IsRepeatable">Whether it may stand more than once in one place.</param>
/// <param name="Locations">Where it may stand, in the words of the language.</param>
/// <param name="Arguments">Each with its type, and whether it must be given.</param>
internal sealed record SdlDirective(bool IsRepeatable, IReadOnlyList<string> Locations, IReadOnlyList<(string Name, string Type, bool IsRequired)> Arguments)
{
    public static SdlDirective Of(DirectiveDefinition directive) => new(
        directive.IsRepeatable,
        [.. directive.Locations.Select(DirectiveLocationNames.NameOf)],
        [.. directive.Arguments.Select(argument => (argument.Name, argument.Type.ToString()!, argument.IsRequired))]);

    public static SdlDirective Of(DirectiveDefinitionNode directive) => new(
        directive.IsRepeatable,
        [.. directive.Locations.Select(location => location.Value)],
        [.. directive.Arguments.Select(argument => (argument.Name.Value, argument.Type.ToString()!, argument is { Type: NonNullTypeNode, DefaultValue: null }))]);
}
