using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>An argument without a default and of a non-null type is given.</summary>
/// <remarks>GraphQL, September 2025, section 5.4.3, "Required Arguments".</remarks>
internal static class ProvidedRequiredArguments
{
    private static readonly ValidationRule Rule = new("ProvidedRequiredArguments", "sec-Required-Arguments");

    public static void Check(ValidationContext context, NamedType parent, FieldDefinition definition, Field field)
    {
        foreach (var argument in definition.Arguments)
        {
            if (argument.IsRequired && !IsGiven(field.Arguments, argument.Name))
                context.Report.Add(Rule, $"Argument \"{parent}.{definition.Name}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.", field);
        }
    }

    public static void Check(ValidationContext context, DirectiveDefinition definition, Directive directive)
    {
        foreach (var argument in definition.Arguments)
        {
            if (argument.IsRequired && !IsGiven(directive.Arguments, argument.Name))
                context.Report.Add(Rule, $"Argument \"@{definition.Name}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.", directive);
        }
    }

    private static bool IsGiven(IReadOnlyList<Argument> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == name) return true;
        }

        return false;
    }
}
