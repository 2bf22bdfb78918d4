using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>No directive stands on its own arguments, nor anywhere in their types.</summary>
/// <remarks>GraphQL, September 2025, section 3.13, "Type Validation"; the reference implementation does not look.</remarks>
internal static class DirectiveCycles
{
    public static void Check(SchemaContext context, DirectiveDefinition directive)
    {
        var seen = new HashSet<object>();
        var open = new Stack<object>([directive]);
        while (open.TryPop(out var element))
        {
            foreach (var next in References(context.Schema, element))
            {
                if (next == directive)
                {
                    context.Add($"Directive @{directive.Name} must not refer to itself through its arguments or their types.", directive.Syntax);
                    return;
                }

                if (seen.Add(next)) open.Push(next);
            }
        }
    }

    private static IEnumerable<object> References(Schema schema, object element) => element switch
    {
        DirectiveDefinition directive => directive.Arguments,
        InputValueDefinition value => [value.Type.Named, .. Applied(schema, value.AppliedDirectives)],
        InputObjectType input => [.. input.Fields, .. Applied(schema, input.AppliedDirectives)],
        EnumType values => [.. values.Values, .. Applied(schema, values.AppliedDirectives)],
        EnumValueDefinition value => Applied(schema, value.AppliedDirectives),
        ScalarType scalar => Applied(schema, scalar.AppliedDirectives),
        _ => [],
    };

    private static IEnumerable<DirectiveDefinition> Applied(Schema schema, IReadOnlyList<Directive> directives)
        => directives.Select(each => schema.Directive(each.Name.Value)).OfType<DirectiveDefinition>();
}
