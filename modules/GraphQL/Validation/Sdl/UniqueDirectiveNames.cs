using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>No two directives have the same name.</summary>
/// <remarks>GraphQL, September 2025, section 3.13.</remarks>
internal static class UniqueDirectiveNames
{
    private static readonly ValidationRule Rule = new("UniqueDirectiveNames", "sec-Type-System.Directives");

    public static void Check(SdlContext context)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var directive in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            var name = directive.Name;
            if (context.Existing?.Directive(name.Value) is not null)
                context.Report.Add(Rule, $"Directive \"@{name}\" already exists in the schema. It cannot be redefined.", name);
            else if (!known.TryAdd(name.Value, name))
                context.Report.Add(Rule, $"There can be only one directive named \"@{name}\".", known[name.Value], name);
        }
    }
}
