using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>No two arguments of a field or directive have the same name.</summary>
/// <remarks>GraphQL, September 2025, section 3.6.1.</remarks>
internal static class UniqueArgumentDefinitionNames
{
    private static readonly ValidationRule Rule = new("UniqueArgumentDefinitionNames", "sec-Field-Arguments");

    public static void Check(SdlContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is DirectiveDefinitionNode directive)
            {
                Check(context, $"@{directive.Name}", directive.Arguments);
            }
            else if (definition is FieldsTypeDefinition type)
            {
                foreach (var field in type.Fields) Check(context, $"{type.Name}.{field.Name}", field.Arguments);
            }
        }
    }

    private static void Check(SdlContext context, string owner, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count < 2) return;
        foreach (var same in Duplicates.Of(arguments, argument => argument.Name))
            context.Report.Add(Rule, $"Argument \"{owner}({same[0]}:)\" can only be defined once.", same);
    }
}
