using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>A text defines the schema itself at most once, and not when it adds to one.</summary>
/// <remarks>GraphQL, September 2025, section 3.3.</remarks>
internal static class LoneSchemaDefinition
{
    private static readonly ValidationRule Rule = new("LoneSchemaDefinition", "sec-Schema");

    public static void Check(SdlContext context)
    {
        var existing = context.Existing;
        var isDefined = existing is not null
            && (existing.Syntax.Count > 0 || (existing.QueryType ?? existing.MutationType ?? existing.SubscriptionType) is not null);
        var count = 0;
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not SchemaDefinition { IsExtension: false }) continue;
            if (isDefined) context.Report.Add(Rule, "Cannot define a new schema within a schema extension.", definition);
            else if (count++ > 0) context.Report.Add(Rule, "Must provide only one schema definition.", definition);
        }
    }
}
