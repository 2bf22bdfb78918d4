using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>The arguments of a directive on a definition are ones that it takes, and the required ones are given.</summary>
/// <remarks>GraphQL, September 2025, section 5.4.</remarks>
internal static class SdlDirectiveArguments
{
    private static readonly ValidationRule Known = new("KnownArgumentNamesOnDirectives", "sec-Argument-Names");
    private static readonly ValidationRule Required = new("ProvidedRequiredArgumentsOnDirectives", "sec-Required-Arguments");

    public static void Check(SdlContext context, Directive directive)
    {
        if (context.Directive(directive.Name.Value) is not { } definition) return;
        foreach (var argument in directive.Arguments)
        {
            if (definition.Arguments.Any(each => each.Name == argument.Name.Value)) continue;
            var suggestion = context.Suggestions.For(argument.Name.Value, definition.Arguments.Select(each => each.Name));
            context.Report.Add(Known, $"Unknown argument \"{argument.Name}\" on directive \"@{directive.Name}\".{suggestion}", argument);
        }

        foreach (var (name, type, isRequired) in definition.Arguments)
        {
            if (isRequired && directive.Arguments.All(each => each.Name.Value != name))
                context.Report.Add(Required, $"Argument \"@{directive.Name}({name}:)\" of type \"{type}\" is required, but it was not provided.", directive);
        }
    }
}
