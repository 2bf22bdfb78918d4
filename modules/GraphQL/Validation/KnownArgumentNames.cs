using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>An argument is one that the field or directive takes.</summary>
/// <remarks>GraphQL, September 2025, section 5.4.1, "Argument Names".</remarks>
internal static class KnownArgumentNames
{
    private static readonly ValidationRule Rule = new("KnownArgumentNames", "sec-Argument-Names");

    public static void Check(ValidationContext context, NamedType parent, FieldDefinition definition, Field field)
    {
        foreach (var argument in field.Arguments)
        {
            if (definition.Argument(argument.Name.Value) is not null) continue;
            var suggestion = context.Suggestions.For(argument.Name.Value, definition.Arguments.Select(each => each.Name));
            context.Report.Add(Rule, $"Unknown argument \"{argument.Name}\" on field \"{parent}.{definition.Name}\".{suggestion}", argument);
        }
    }

    public static void Check(ValidationContext context, DirectiveDefinition definition, Directive directive)
    {
        foreach (var argument in directive.Arguments)
        {
            if (definition.Argument(argument.Name.Value) is not null) continue;
            var suggestion = context.Suggestions.For(argument.Name.Value, definition.Arguments.Select(each => each.Name));
            context.Report.Add(Rule, $"Unknown argument \"{argument.Name}\" on directive \"@{definition.Name}\".{suggestion}", argument);
        }
    }
}
