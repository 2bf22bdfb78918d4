using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>A directive that is not repeatable stands once on a thing, its extensions included.</summary>
/// <remarks>GraphQL, September 2025, section 5.7.3.</remarks>
internal static class SdlUniqueDirectivesPerLocation
{
    private static readonly ValidationRule Rule = new("UniqueDirectivesPerLocation", "sec-Directives-Are-Unique-per-Location");

    public static void Check(SdlContext context)
    {
        var schema = new Dictionary<string, Directive>(StringComparer.Ordinal);
        var byType = new Dictionary<string, Dictionary<string, Directive>>(StringComparer.Ordinal);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is SchemaDefinition itself)
            {
                Check(context, itself.Directives, schema);
            }
            else if (definition is TypeDefinition type)
            {
                if (!byType.TryGetValue(type.Name.Value, out var seen)) byType[type.Name.Value] = seen = new Dictionary<string, Directive>(StringComparer.Ordinal);
                Check(context, type.Directives, seen);
            }

            foreach (var directives in Members(definition)) Check(context, directives, null);
        }
    }

    private static IEnumerable<IReadOnlyList<Directive>> Members(Definition definition) => definition switch
    {
        FieldsTypeDefinition type => type.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Directives).Prepend(field.Directives)),
        InputObjectTypeDefinition input => input.Fields.Select(field => field.Directives),
        EnumTypeDefinition type => type.Values.Select(value => value.Directives),
        DirectiveDefinitionNode directive => directive.Arguments.Select(argument => argument.Directives),
        _ => [],
    };

    private static void Check(SdlContext context, IReadOnlyList<Directive> directives, Dictionary<string, Directive>? seen)
    {
        if (directives.Count < 2 && seen is null) return;
        seen ??= new Dictionary<string, Directive>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            if (context.Directive(directive.Name.Value) is not { IsRepeatable: false }) continue;
            if (!seen.TryAdd(directive.Name.Value, directive))
                context.Report.Add(Rule, $"The directive \"@{directive.Name}\" can only be used once at this location.", seen[directive.Name.Value], directive);
        }
    }
}
