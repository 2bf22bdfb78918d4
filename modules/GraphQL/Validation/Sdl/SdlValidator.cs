using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation.Schemas;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>Whether the definitions of a schema text go together. What they make as a whole is looked at by <see cref="SchemaValidator"/>.</summary>
/// <remarks>GraphQL, September 2025, section 3; the rules have the names that the reference implementation gives them.</remarks>
public static class SdlValidator
{
    /// <param name="document">The definitions and extensions.</param>
    /// <param name="existing">The schema that they add to; null when they make one.</param>
    /// <returns>The errors, in the order of their places; empty when there are none.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Document document, Schema? existing = null)
    {
        var context = new SdlContext(document, existing);
        LoneSchemaDefinition.Check(context);
        UniqueOperationTypes.Check(context);
        UniqueTypeNames.Check(context);
        UniqueDirectiveNames.Check(context);
        PossibleTypeExtensions.Check(context);
        UniqueEnumValueNames.Check(context);
        UniqueFieldDefinitionNames.Check(context);
        UniqueArgumentDefinitionNames.Check(context);
        SdlUniqueDirectivesPerLocation.Check(context);
        new SdlWalker(context).Walk();
        return context.Report.Finish();
    }
}
