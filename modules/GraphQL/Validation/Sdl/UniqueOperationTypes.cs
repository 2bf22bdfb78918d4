using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>Each kind of operation has one root type.</summary>
/// <remarks>GraphQL, September 2025, section 3.3.1.</remarks>
internal static class UniqueOperationTypes
{
    private static readonly ValidationRule Rule = new("UniqueOperationTypes", "sec-Root-Operation-Types");

    public static void Check(SdlContext context)
    {
        var known = new Dictionary<OperationKind, RootOperationType>();
        foreach (var root in context.Document.Definitions.OfType<SchemaDefinition>().SelectMany(definition => definition.OperationTypes))
        {
            var kind = root.Kind.ToString().ToLowerInvariant();
            if (context.Existing?.RootType(root.Kind) is not null)
                context.Report.Add(Rule, $"Type for {kind} already defined in the schema. It cannot be redefined.", root);
            else if (!known.TryAdd(root.Kind, root))
                context.Report.Add(Rule, $"There can be only one {kind} type in schema.", known[root.Kind], root);
        }
    }
}
