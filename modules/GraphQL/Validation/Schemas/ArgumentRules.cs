using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>An argument has a type that values can be given of, is not deprecated while it must be given, and has a default that is a value of its type.</summary>
/// <remarks>GraphQL, September 2025, sections 3.6.1 and 3.13.</remarks>
internal static class ArgumentRules
{
    /// <param name="context">Where to tell it.</param>
    /// <param name="coordinate">The argument, in full.</param>
    /// <param name="argument">What it is.</param>
    /// <param name="at">Where a wrong type is told.</param>
    public static void Check(SchemaContext context, string coordinate, InputValueDefinition argument, SyntaxNode? at)
    {
        context.CheckName(argument.Name, argument.Syntax);
        if (!argument.Type.IsInput) context.Add($"The type of {coordinate} must be Input Type but got: {argument.Type}.", at);
        if (argument is { IsRequired: true, DeprecationReason: not null })
            context.Add($"Required argument {coordinate} cannot be deprecated.", SchemaContext.DeprecatedOn(argument.Syntax), argument.Syntax?.Type);
        context.CheckDefault(coordinate, argument);
    }
}
